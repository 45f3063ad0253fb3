import type { Slice } from './slice.ts'

interface IntegrityState {
  /** The ids of documents whose text is not the one that was annotated. None of their evidence is drawn. */
  readonly withheld: ReadonlySet<string>
  /** The annotated texts, as far as they are known from another dataset, by document id. */
  readonly annotatedTexts: ReadonlyMap<string, string>
}

const NOTHING_WITHHELD: IntegrityState = { withheld: new Set(), annotatedTexts: new Map() }

export const integritySlice = {
  undoable: {},
  notUndoable: NOTHING_WITHHELD,
  producers: {
    withhold: (
      _: IntegrityState,
      withheld: ReadonlySet<string>,
      annotatedTexts: ReadonlyMap<string, string>,
    ): IntegrityState => ({ withheld, annotatedTexts }),
  },
} satisfies Slice<IntegrityState>
