import type { Relation } from '../../domain/dataset/dataset.ts'
import type { PlainKey } from '../../i18n/engine/translate.ts'
import { LAYOUTS } from '../../domain/shape/layoutNames.ts'
import { drawNeighbours, focusOn, hideSelected, pinSelected, spreadSelected } from '../../store/entityActions.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import { selectVisible } from '../../store/selectors.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'
import { toggleStrip } from './toggleStrip.ts'

export interface Command {
  readonly id: string
  /** What the button or the help says. */
  readonly label: PlainKey
  /** As `KeyboardEvent.key` names them, after `mod+` with Ctrl or ⌘; the first is shown. */
  readonly keys: readonly string[]
  perform(store: AppStore): void
}

/** The relations that `[` and `]` step through: those of an entity, or those between the two ends of a relation. */
function siblings(state: AppState): readonly Relation[] {
  const { selection, lookup } = state
  const shown = selectVisible(state).relations.map(({ relation }) => relation)
  if (selection.kind === 'entity')
    return shown.filter((one) => one.source === selection.id || one.target === selection.id)
  const current = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
  if (current === undefined) return []
  const ends = new Set([current.source, current.target])
  const pair = shown.filter(({ source, target }) => ends.has(source) && ends.has(target))
  return pair.length > 1 ? pair : shown.filter(({ source, target }) => ends.has(source) || ends.has(target))
}

function stepRelation(store: AppStore, step: 1 | -1): void {
  const state = store.getState()
  const relations = siblings(state)
  const { selection } = state
  const at = selection.kind === 'relation' ? relations.findIndex(({ id }) => id === selection.id) : -1
  const start = at === -1 && step === -1 ? 0 : at
  const next = relations[(start + step + relations.length) % relations.length]
  if (next !== undefined) state.select({ kind: 'relation', id: next.id })
}

/** To the next sentence of the article that is read; how to find it came with the reader. */
async function readOn(store: AppStore, step: 1 | -1): Promise<void> {
  const { stepReading } = await import('../../domain/reader/readingRelations.ts')
  const { reading, lookup, readSentence } = store.getState()
  const document = reading === null ? undefined : lookup.document.get(reading.document)
  const next = reading === null || document === undefined ? undefined : stepReading(document, reading, step)
  if (next !== undefined) readSentence(next.id)
}

/** In the reader from sentence to sentence; in the panel in its order, over the sentences that filters hide. */
function stepEvidence(store: AppStore, step: 1 | -1): void {
  const state = store.getState()
  const { selection, lookup, reading } = state
  if (reading !== null) return void readOn(store, step)
  if (selection.kind !== 'relation') return
  const shown = selectVisible(state).relations.find(({ relation }) => relation.id === selection.id)?.evidence ?? []
  const all = lookup.relation.get(selection.id)?.evidence ?? []
  const order = state.order ?? [...all.keys()]
  for (let at = order.indexOf(selection.evidence) + step; at >= 0 && at < order.length; at += step) {
    const index = order[at]
    if (index !== undefined && shown.some((one) => one === all[index])) return state.showEvidence(index)
  }
}

/** Asks how what is selected is connected to something else. */
function askForChain(store: AppStore): void {
  const { selection, lookup, openChain } = store.getState()
  const relation = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
  openChain(selection.kind === 'entity' ? selection.id : (relation?.source ?? null))
}

/** Opens the article that the selection stands in, at its words. */
function read(store: AppStore): void {
  const { selection, lookup, dataset, openReading } = store.getState()
  const evidence =
    selection.kind === 'relation' ? lookup.relation.get(selection.id)?.evidence[selection.evidence] : undefined
  const mention = selection.kind === 'entity' ? lookup.entity.get(selection.id)?.mentions[0] : undefined
  const at = evidence ?? mention
  const document = at?.document ?? dataset.documents[0]?.id
  if (document === undefined) return
  openReading(document, at === undefined ? {} : { span: { start: at.start, end: at.end } })
}

/** Opens the filters beside the legend, or closes them: in the rail, or with it in the drawer. */
function moreFilters(store: AppStore): void {
  const { moreFilters: isOpen, setMoreFilters, setDrawer, reading, closeReading, closeChain } = store.getState()
  if (isOpen) return setMoreFilters(false)
  // Both lie over the rail.
  if (reading !== null) closeReading()
  closeChain()
  setMoreFilters(true)
  if (!matchMedia(SHAPES.desktop).matches) setDrawer(true)
}

/** Lays the network out in the next of the ways there are; about one entity, where one is selected. */
function nextLayout(store: AppStore): void {
  const { layout, selection, setLayout, setView } = store.getState()
  const next = LAYOUTS[(LAYOUTS.indexOf(layout) + 1) % LAYOUTS.length] ?? 'prepared'
  setView('network')
  setLayout(next, next === 'concentric' && selection.kind === 'entity' ? selection.id : null)
}

/** Closes what lies uppermost: the reader, the chain, the panel. */
function close(store: AppStore): void {
  const {
    reading,
    chain,
    multiSelection,
    selection,
    analysis,
    closeReading,
    closeChain,
    setMultiSelection,
    clearSelection,
    setAnalysis,
  } = store.getState()
  if (reading !== null) closeReading()
  else if (chain !== null) closeChain()
  else if (multiSelection.size > 0) setMultiSelection([])
  else if (selection.kind === 'none' && analysis !== null) setAnalysis(null)
  else clearSelection()
}

/** Everything that has a key; buttons and the help take their words from here too. */
export const COMMANDS = {
  network: {
    id: 'network',
    label: 'view.network',
    keys: ['1'],
    perform: (store) => store.getState().setView('network'),
  },
  map: { id: 'map', label: 'view.map', keys: ['2'], perform: (store) => store.getState().setView('map') },
  matrix: { id: 'matrix', label: 'view.matrix', keys: ['3'], perform: (store) => store.getState().setView('matrix') },
  timeline: {
    id: 'timeline',
    label: 'view.timeline',
    keys: ['4'],
    perform: (store) => store.getState().setView('timeline'),
  },
  table: { id: 'table', label: 'view.table', keys: ['5'], perform: (store) => store.getState().setView('table') },
  focus: { id: 'focus', label: 'command.focus', keys: ['f'], perform: focusOn },
  neighbours: { id: 'neighbours', label: 'command.neighbours', keys: ['x'], perform: drawNeighbours },
  hide: { id: 'hide', label: 'command.hide', keys: ['h', 'Delete'], perform: hideSelected },
  pin: { id: 'pin', label: 'command.pin', keys: ['p'], perform: pinSelected },
  spread: { id: 'spread', label: 'command.spread', keys: ['g'], perform: spreadSelected },
  layout: { id: 'layout', label: 'command.layout', keys: ['o'], perform: nextLayout },
  strip: { id: 'strip', label: 'command.strip', keys: ['t'], perform: toggleStrip },
  fit: { id: 'fit', label: 'command.fit', keys: ['0'], perform: (store) => store.getState().canvas?.fit() },
  zoomIn: {
    id: 'zoomIn',
    label: 'command.zoomIn',
    keys: ['+', '='],
    perform: (store) => store.getState().canvas?.zoomBy(1.25),
  },
  zoomOut: {
    id: 'zoomOut',
    label: 'command.zoomOut',
    keys: ['-'],
    perform: (store) => store.getState().canvas?.zoomBy(0.8),
  },
  search: {
    id: 'search',
    label: 'command.search',
    keys: ['mod+k', '/'],
    perform: (store) => store.getState().openDialog('search'),
  },
  read: { id: 'read', label: 'command.read', keys: ['r'], perform: read },
  chain: { id: 'chain', label: 'command.chain', keys: ['c'], perform: askForChain },
  lens: { id: 'lens', label: 'command.lens', keys: ['a'], perform: (store) => store.getState().openDialog('lens') },
  filters: { id: 'filters', label: 'legend.more', keys: ['n'], perform: moreFilters },
  flags: { id: 'flags', label: 'command.flags', keys: ['m'], perform: (store) => store.getState().openDialog('flags') },
  analysis: {
    id: 'analysis',
    label: 'command.analysis',
    keys: ['b'],
    perform: (store) => store.getState().setAnalysis(store.getState().analysis ?? 'blocs'),
  },
  share: { id: 'share', label: 'command.share', keys: ['s'], perform: (store) => store.getState().openDialog('share') },
  questions: {
    id: 'questions',
    label: 'command.questions',
    keys: ['q'],
    perform: (store) => store.getState().openDialog('questions'),
  },
  saved: { id: 'saved', label: 'command.saved', keys: ['v'], perform: (store) => store.getState().openDialog('saved') },
  nextEvidence: {
    id: 'nextEvidence',
    label: 'command.evidence.next',
    keys: ['j'],
    perform: (store) => stepEvidence(store, 1),
  },
  previousEvidence: {
    id: 'previousEvidence',
    label: 'command.evidence.previous',
    keys: ['k'],
    perform: (store) => stepEvidence(store, -1),
  },
  nextRelation: {
    id: 'nextRelation',
    label: 'command.relation.next',
    keys: [']'],
    perform: (store) => stepRelation(store, 1),
  },
  previousRelation: {
    id: 'previousRelation',
    label: 'command.relation.previous',
    keys: ['['],
    perform: (store) => stepRelation(store, -1),
  },
  undo: { id: 'undo', label: 'command.undo', keys: ['mod+z'], perform: (store) => store.temporal.getState().undo() },
  redo: {
    id: 'redo',
    label: 'command.redo',
    keys: ['mod+shift+z', 'mod+y'],
    perform: (store) => store.temporal.getState().redo(),
  },
  export: {
    id: 'export',
    label: 'command.export',
    keys: ['e'],
    perform: (store) => store.getState().openDialog('export'),
  },
  language: {
    id: 'language',
    label: 'command.language.help',
    keys: ['l'],
    perform: (store) => void store.getState().setLanguage(store.getState().language === 'en' ? 'ar' : 'en'),
  },
  theme: {
    id: 'theme',
    label: 'command.theme.help',
    keys: ['d'],
    perform: (store) => store.getState().setTheme(store.getState().theme === 'light' ? 'dark' : 'light'),
  },
  help: { id: 'help', label: 'command.help', keys: ['?'], perform: (store) => store.getState().openDialog('help') },
  close: {
    id: 'close',
    label: 'command.close',
    keys: ['Escape'],
    perform: close,
  },
} as const satisfies Record<string, Command>

/** What an Arabic keyboard has on the keys where a Latin one has these. */
const BY_PLACE: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' }

/** The command of a key press, if it is one and is not meant for a field or for the browser. */
export function commandFor(event: KeyboardEvent): Command | undefined {
  if (event.altKey || event.defaultPrevented) return undefined
  const target = event.target instanceof Element ? event.target : null
  const mod = event.ctrlKey || event.metaKey
  if (target?.closest('input, textarea, select, [contenteditable], dialog')) return undefined
  const { key, code } = event
  const latin = /^[\u0020-\u007e]$/.test(key) || key.length > 1
  const plain = latin ? key.toLowerCase() : (BY_PLACE[code] ?? code.replace(/^Key/, '').toLowerCase())
  const pressed = mod ? `mod+${event.shiftKey ? 'shift+' : ''}${plain}` : plain
  const commands: readonly Command[] = Object.values(COMMANDS)
  return commands.find(({ keys }) => keys.some((one) => one.toLowerCase() === pressed))
}

const ON_MAC = typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform)

/** A key as it stands on a keyboard. */
export function keyName(key: string): string {
  const [, shift, held] = /^mod\+(shift\+)?(.+)$/.exec(key) ?? []
  if (held !== undefined) return `${ON_MAC ? '⌘' : 'Ctrl '}${shift === undefined ? '' : '⇧'}${held.toUpperCase()}`
  return { Escape: 'Esc', '-': '−' }[key] ?? key.toUpperCase()
}
