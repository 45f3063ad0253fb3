import {
  BookA,
  Bookmark,
  Ellipsis,
  FileDown,
  FilePlus2,
  Flag,
  FolderOpen,
  MessageCircleQuestion,
  Newspaper,
  Printer,
  Quote,
  Route,
  Search,
  Shapes,
  Share2,
} from 'lucide'
import { endsOfPair, pairOf } from '../../domain/dataset/pair.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import { openEvidence } from '../../store/openEvidence.ts'
import type { DialogName } from '../../store/slices/screen.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'
import type { Command } from './command.ts'
import { always } from './command.ts'

/** The common parts of every command that opens a dialog. */
export const opening = (dialog: Exclude<DialogName, 'vocabulary' | 'byHand'>) => ({
  isUndoable: false,
  isEnabled: always,
  perform: (store: AppStore) => store.getState().openDialog(dialog),
})

/** The document of the selection (of a pair, of its first relation) and the span of its words; the first document if nothing is selected. */
function placeToRead(state: AppState) {
  const { selection, lookup, dataset } = state
  const evidence =
    selection.kind === 'pair'
      ? dataset.relations.find((relation) => pairOf(relation) === selection.id)?.evidence[0]
      : openEvidence(state)?.evidence
  const mention = selection.kind === 'entity' ? lookup.entity.get(selection.id)?.mentions[0] : undefined
  const at = evidence ?? mention
  const document = at?.document ?? dataset.documents[0]?.id
  return document === undefined ? null : { document, span: at && { start: at.start, end: at.end } }
}

function read(store: AppStore): void {
  const place = placeToRead(store.getState())
  if (place !== null) store.getState().openReading(place.document, place.span && { span: place.span })
}

/** Asks how the selection is connected to something else. */
function askForChain(store: AppStore): void {
  const { selection, lookup, openChain } = store.getState()
  if (selection.kind === 'pair') return openChain(...endsOfPair(selection.id))
  const relation = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
  openChain(selection.kind === 'entity' ? selection.id : (relation?.source ?? null))
}

/** Opens or closes the filters beside the legend: in the rail, or together with it in the drawer. */
function toggleFilters(store: AppStore): void {
  const { moreFilters: isOpen, setMoreFilters, setDrawer, reading, closeReading, closeChain } = store.getState()
  if (isOpen) return setMoreFilters(false)
  // Both of these cover the rail.
  if (reading !== null) closeReading()
  closeChain()
  setMoreFilters(true)
  if (!matchMedia(SHAPES.desktop).matches) setDrawer(true)
}

/** Commands that open a dialog, a panel or an article. */
export const OPENING_COMMANDS = {
  search: {
    id: 'search',
    label: 'command.search',
    icon: Search,
    keys: ['mod+k', '/'],
    inSearch: false,
    ...opening('search'),
  },
  read: {
    id: 'read',
    label: 'command.read',
    about: 'command.read.about',
    icon: Newspaper,
    keys: ['r'],
    isUndoable: false,
    isEnabled: (state) => placeToRead(state) !== null,
    perform: read,
  },
  chain: {
    id: 'chain',
    label: 'command.chain',
    short: 'command.chain.short',
    about: 'command.chain.about',
    icon: Route,
    keys: ['c'],
    isUndoable: false,
    isEnabled: always,
    perform: askForChain,
  },
  lens: {
    id: 'lens',
    label: 'command.lens',
    about: 'command.lens.about',
    icon: Quote,
    keys: ['a'],
    ...opening('lens'),
  },
  filters: {
    id: 'filters',
    label: 'legend.more',
    keys: ['n'],
    isUndoable: false,
    isEnabled: always,
    perform: toggleFilters,
  },
  vocabulary: {
    id: 'vocabulary',
    label: 'command.vocabulary',
    about: 'command.vocabulary.about',
    icon: BookA,
    keys: ['i'],
    isUndoable: false,
    isEnabled: always,
    perform: (store) => store.getState().openVocabulary(null),
  },
  flags: {
    id: 'flags',
    label: 'command.flags',
    about: 'command.flags.about',
    icon: Flag,
    keys: ['m'],
    ...opening('flags'),
  },
  analysis: {
    id: 'analysis',
    label: 'command.analysis',
    short: 'command.analysis.short',
    about: 'command.analysis.about',
    icon: Shapes,
    keys: ['b'],
    isUndoable: false,
    isEnabled: always,
    perform: (store) => store.getState().setAnalysis(store.getState().analysis ?? 'blocs'),
  },
  share: {
    id: 'share',
    label: 'command.share',
    about: 'command.share.about',
    icon: Share2,
    keys: ['s'],
    ...opening('share'),
  },
  dataExport: {
    id: 'dataExport',
    label: 'command.dataExport',
    about: 'command.dataExport.about',
    icon: FileDown,
    keys: ['w'],
    ...opening('dataExport'),
  },
  dossier: {
    id: 'dossier',
    label: 'command.dossier',
    about: 'command.dossier.about',
    icon: Printer,
    keys: ['9'],
    ...opening('dossier'),
  },
  questions: {
    id: 'questions',
    label: 'command.questions',
    about: 'command.questions.about',
    icon: MessageCircleQuestion,
    keys: ['q'],
    ...opening('questions'),
  },
  saved: {
    id: 'saved',
    label: 'command.saved',
    about: 'command.saved.about',
    icon: Bookmark,
    keys: ['v'],
    ...opening('saved'),
  },
  articles: {
    id: 'articles',
    label: 'command.articles',
    about: 'command.articles.about',
    icon: FilePlus2,
    keys: ['z'],
    ...opening('articles'),
  },
  open: {
    id: 'open',
    label: 'command.open',
    about: 'command.open.about',
    icon: FolderOpen,
    keys: ['mod+o'],
    isUndoable: false,
    isEnabled: ({ fileChooser }) => fileChooser !== null,
    perform: (store) => store.getState().fileChooser?.(),
  },
  more: { id: 'more', label: 'command.more', icon: Ellipsis, keys: ['.'], inSearch: false, ...opening('more') },
} as const satisfies Record<string, Command>
