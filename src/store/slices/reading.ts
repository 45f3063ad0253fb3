import type { Span } from '../../domain/dataset/dataset.ts'
import type { HighlightState } from './highlight.ts'
import { NO_HIGHLIGHT } from './highlight.ts'
import type { Selection, SelectionState } from './selection.ts'
import type { Slice } from './slice.ts'

/** The article that is open in the reader. */
export interface Reading {
  readonly document: string
  /** The id of the sentence that is being read. */
  readonly sentence: string | null
  /** The exact words to show, if the article was opened at evidence. */
  readonly span: Span | null
  /** Whether the graph holds only what the user has read so far. */
  readonly along: boolean
  /** The selection when the reader opened, to be restored when it closes. */
  readonly from: Selection
}

interface ReadingState {
  readonly reading: Reading | null
  /** The only relations that are drawn while the reader builds up the graph. */
  readonly scope: ReadonlySet<string> | null
}

interface At {
  readonly sentence?: string | null
  readonly span?: Span | null
}

const NOT_READING: ReadingState = { reading: null, scope: null }

export const readingSlice = {
  undoable: {},
  notUndoable: NOT_READING,
  producers: {
    openReading: (
      { reading, selection }: ReadingState & SelectionState,
      document: string,
      { sentence = null, span = null }: At = {},
    ): Partial<ReadingState> => ({
      reading: { document, sentence, span, along: reading?.along ?? false, from: reading?.from ?? selection },
    }),
    /** Closes the reader and restores the selection. */
    closeReading: ({ reading }: ReadingState) =>
      reading === null ? {} : { ...NOT_READING, ...NO_HIGHLIGHT, selection: reading.from },
    /** Closes the reader and selects something that the user found while reading. */
    leaveReading: () => ({ ...NOT_READING, ...NO_HIGHLIGHT }),
    readSentence: ({ reading }: ReadingState, sentence: string) => ({
      reading: reading && { ...reading, sentence, span: null },
    }),
    setAlong: ({ reading }: ReadingState, along: boolean) => ({ reading: reading && { ...reading, along } }),
    setScope: (_: ReadingState, scope: ReadonlySet<string> | null) => ({ scope }),
  },
} satisfies Slice<ReadingState & SelectionState & HighlightState>
