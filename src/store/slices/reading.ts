import type { StateCreator } from 'zustand'
import type { Span } from '../../domain/dataset/dataset.ts'
import type { Selection, SelectionSlice } from './selection.ts'

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

export interface ReadingSlice {
  readonly reading: Reading | null
  /** Relations that something outside the graph points at. */
  readonly lit: ReadonlySet<string> | null
  /** The only relations that are drawn, while the reader builds the graph up. */
  readonly scope: ReadonlySet<string> | null
  openReading(document: string, at?: { readonly sentence?: string; readonly span?: Span }): void
  /** Back to the graph, with what was selected there. */
  closeReading(): void
  /** To the graph, and to something that was found while reading. */
  leaveReading(): void
  readSentence(sentence: string): void
  setAlong(along: boolean): void
  setLit(relations: ReadonlySet<string> | null): void
  setScope(relations: ReadonlySet<string> | null): void
}

const CLOSED = { reading: null, lit: null, scope: null }

export const readingSlice: StateCreator<ReadingSlice & SelectionSlice, [], [], ReadingSlice> = (set) => ({
  ...CLOSED,
  openReading: (document, { sentence = null, span = null } = {}) =>
    set(({ reading, selection }) => ({
      reading: { document, sentence, span, along: reading?.along ?? false, from: reading?.from ?? selection },
    })),
  closeReading: () => set(({ reading }) => (reading === null ? {} : { ...CLOSED, selection: reading.from })),
  leaveReading: () => set(CLOSED),
  readSentence: (sentence) =>
    set(({ reading }) => (reading === null ? {} : { reading: { ...reading, sentence, span: null } })),
  setAlong: (along) => set(({ reading }) => (reading === null ? {} : { reading: { ...reading, along } })),
  setLit: (lit) => set({ lit }),
  setScope: (scope) => set({ scope }),
})
