import { languageAfter } from '../../domain/language/languages.ts'
import { CircleHelp, ImageDown, Redo2, Undo2 } from 'lucide'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { Command } from './command.ts'
import { always } from './command.ts'
import { opening } from './openingCommands.ts'

/** What `close` closes, topmost first: the reader, the chain, the multi-selection, the panel, the analysis. */
function uppermost(state: AppState): 'reading' | 'chain' | 'multiSelection' | 'selection' | 'analysis' | null {
  if (state.reading !== null) return 'reading'
  if (state.chain !== null) return 'chain'
  if (state.multiSelection.size > 0) return 'multiSelection'
  if (state.selection.kind !== 'none') return 'selection'
  return state.analysis === null ? null : 'analysis'
}

function close(store: AppStore): void {
  const state = store.getState()
  switch (uppermost(state)) {
    case 'reading':
      return state.closeReading()
    case 'chain':
      return state.closeChain()
    case 'multiSelection':
      return state.setMultiSelection([])
    case 'selection':
      return state.clearSelection()
    case 'analysis':
      return state.setAnalysis(null)
    case null:
  }
}

/** Commands for the page as a whole. */
export const PAGE_COMMANDS = {
  undo: {
    id: 'undo',
    label: 'command.undo',
    icon: Undo2,
    keys: ['mod+z'],
    isUndoable: false,
    isEnabled: (_, { past }) => past > 0,
    perform: (store) => store.temporal.getState().undo(),
  },
  redo: {
    id: 'redo',
    label: 'command.redo',
    icon: Redo2,
    keys: ['mod+shift+z', 'mod+y'],
    isUndoable: false,
    isEnabled: (_, { future }) => future > 0,
    perform: (store) => store.temporal.getState().redo(),
  },
  export: {
    id: 'export',
    label: 'command.export',
    about: 'command.export.about',
    icon: ImageDown,
    keys: ['e'],
    ...opening('export'),
  },
  language: {
    id: 'language',
    label: 'command.language.help',
    keys: ['l'],
    isUndoable: false,
    isEnabled: always,
    perform: (store) => void store.getState().setLanguage(languageAfter(store.getState().language)),
  },
  theme: {
    id: 'theme',
    label: 'command.theme.help',
    keys: ['d'],
    isUndoable: false,
    isEnabled: always,
    perform: (store) => store.getState().setTheme(store.getState().theme === 'light' ? 'dark' : 'light'),
  },
  help: {
    id: 'help',
    label: 'command.help',
    about: 'command.help.about',
    icon: CircleHelp,
    keys: ['?'],
    ...opening('help'),
  },
  close: {
    id: 'close',
    label: 'command.close',
    keys: ['Escape'],
    isUndoable: false,
    inSearch: false,
    isEnabled: (state) => uppermost(state) !== null,
    perform: close,
  },
} as const satisfies Record<string, Command>
