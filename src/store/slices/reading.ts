import type { Span } from '../../domain/dataset/dataset.ts'
import type { HighlightState } from './highlight.ts'
import { NO_HIGHLIGHT } from './highlight.ts'
import type { Selection, SelectionState } from './selection.ts'
import type { Slice } from './slice.ts'

/** What is open in the reader. */
export interface Reading {
  readonly document: string
  /** The id of the sentence that is being read. */
  readonly sentence: string | null
  /** The exact words that one came to see. */
  readonly span: Span | null
  /** Whether the graph holds only what has been read so far. */
  readonly along: boolean
  /** What was selected when the reader opened, to come back to. */
  readonly from: Selection
}

interface ReadingState {
  readonly reading: Reading | null
  /** The only relations that are drawn, while the reader builds the graph up. */
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
    /** Back to the graph, with what was selected there. */
    closeReading: ({ reading }: ReadingState) =>
      reading === null ? {} : { ...NOT_READING, ...NO_HIGHLIGHT, selection: reading.from },
    /** To the graph, and to something that was found while reading. */
    leaveReading: () => ({ ...NOT_READING, ...NO_HIGHLIGHT }),
    readSentence: ({ reading }: ReadingState, sentence: string) => ({
      reading: reading && { ...reading, sentence, span: null },
    }),
    setAlong: ({ reading }: ReadingState, along: boolean) => ({ reading: reading && { ...reading, along } }),
    setScope: (_: ReadingState, scope: ReadonlySet<string> | null) => ({ scope }),
  },
} satisfies Slice<ReadingState & SelectionState & HighlightState>
