import type { Span } from '../../domain/dataset/dataset.ts'
import type { ViewName } from '../../domain/permalink/viewState.ts'
import type { CanvasPort } from '../canvas.ts'
import type { PictureSource, PictureSourceKind } from '../pictureSource.ts'
import type { Slice } from './slice.ts'

/** A collection of the user's own in this browser. */
export interface Kept {
  readonly key: string
  readonly version: number
}

/** How much of the canvas is covered on each side, in CSS pixels. `start` and `end` follow the reading direction. */
export interface Insets {
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
}

/** The dialog that is open. */
export type DialogName =
  | 'none'
  | 'export'
  | 'dataExport'
  | 'dossier'
  | 'help'
  | 'search'
  | 'share'
  | 'flags'
  | 'lens'
  | 'withheld'
  | 'questions'
  | 'saved'
  | 'vocabulary'
  | 'more'
  | 'articles'
  | 'byHand'
  | 'actors'
  | 'again'

/** Sentences of an article that a person annotates by hand. */
export interface ByHandPlace {
  readonly document: string
  /** Whole sentences. */
  readonly passage: Span
  /** The words that were selected in them; `null` if none were. */
  readonly words: Span | null
}

interface ScreenState {
  readonly canvas: CanvasPort | null
  /** The views that offer a picture of themselves. */
  readonly pictureSources: Readonly<Partial<Record<PictureSourceKind, () => Promise<PictureSource>>>>
  /** Asks the user for a dataset file; `null` until the page can. */
  readonly fileChooser: (() => void) | null
  /** Opens a dataset file, or a collection that the browser keeps; `null` until the page can. */
  readonly dataOpener: ((file: File, kept?: Kept) => void) | null
  readonly view: ViewName
  readonly insets: Insets
  /** The height of the notices below the bar, in CSS pixels. They cover the network; other views begin below them. */
  readonly notices: number
  /** The number of whole views shown so far, by a link, a saved view or a question. */
  readonly placed: number
  /** Whether a sheet covers the whole picture, so that nothing under it may take focus. */
  readonly isCovered: boolean
  readonly dialog: DialogName
  /** The view whose own button opened the dialog that saves pictures; `null` if something else did. */
  readonly pictureOf: PictureSourceKind | null
  /** What was typed while the search was being fetched. The search begins with it. */
  readonly typedAhead: string
  /** The type of relation at which the vocabulary opens; `null` for its beginning. */
  readonly vocabularyType: string | null
  /** What the dialog of annotating by hand is about. */
  readonly byHand: ByHandPlace | null
  /** Whether the legend is open as a drawer, on small screens. */
  readonly drawer: boolean
}

const SIDES = ['top', 'bottom', 'start', 'end'] as const

const FIRST_SCREEN: ScreenState = {
  canvas: null,
  pictureSources: {},
  fileChooser: null,
  dataOpener: null,
  view: 'network',
  insets: { top: 0, bottom: 0, start: 0, end: 0 },
  notices: 0,
  placed: 0,
  isCovered: false,
  dialog: 'none',
  pictureOf: null,
  typedAhead: '',
  vocabularyType: null,
  byHand: null,
  drawer: false,
}

export const screenSlice = {
  undoable: {},
  notUndoable: FIRST_SCREEN,
  producers: {
    setView: (_: ScreenState, view: ViewName) => ({ view }),
    setCanvas: (_: ScreenState, canvas: CanvasPort | null) => ({ canvas }),
    /** Offers a picture of a view, or withdraws it. */
    offerPicture: (
      { pictureSources }: ScreenState,
      kind: PictureSourceKind,
      source: (() => Promise<PictureSource>) | null,
    ): Partial<ScreenState> => {
      const { [kind]: _, ...others } = pictureSources
      return { pictureSources: source === null ? others : { ...others, [kind]: source } }
    },
    setFileChooser: (_: ScreenState, fileChooser: (() => void) | null) => ({ fileChooser }),
    setDataOpener: (_: ScreenState, dataOpener: ScreenState['dataOpener']) => ({ dataOpener }),
    /** Changes how much is covered on the given sides. */
    setInsets: ({ insets }: ScreenState, part: Partial<Insets>): Partial<ScreenState> => {
      const next = { ...insets, ...part }
      // Insets that are the same keep their identity, so that nothing is rendered or moved for them.
      return SIDES.every((side) => next[side] === insets[side]) ? {} : { insets: next }
    },
    setNotices: (_: ScreenState, notices: number) => ({ notices }),
    setCovered: (_: ScreenState, isCovered: boolean) => ({ isCovered }),
    openDialog: (
      { dialog: before, typedAhead }: ScreenState,
      dialog: Exclude<DialogName, 'vocabulary' | 'byHand'>,
    ) => ({
      dialog,
      pictureOf: null,
      typedAhead: dialog === before ? typedAhead : '',
    }),
    openPicture: (_: ScreenState, pictureOf: PictureSourceKind) => ({ dialog: 'export' as const, pictureOf }),
    typeAhead: ({ typedAhead }: ScreenState, letter: string) => ({ typedAhead: typedAhead + letter }),
    openVocabulary: (_: ScreenState, vocabularyType: string | null) => ({
      dialog: 'vocabulary' as const,
      vocabularyType,
    }),
    openByHand: (_: ScreenState, byHand: ByHandPlace) => ({ dialog: 'byHand' as const, byHand }),
    setDrawer: (_: ScreenState, drawer: boolean) => ({ drawer }),
  },
} satisfies Slice<ScreenState>
