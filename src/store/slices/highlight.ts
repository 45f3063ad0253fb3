import type { Highlight, Preview } from '../../domain/highlight/highlight.ts'
import type { Target } from '../canvas.ts'
import type { Slice } from './slice.ts'

/** What is highlighted besides the selection. `selectHighlight` and `selectEmphasis` combine it. */
export interface HighlightState {
  /** What is under the pointer or has keyboard focus. */
  readonly hover: Target | null
  /** The choice among the filters that is hovered or focused. */
  readonly preview: Preview | null
  /** What a feature beside the picture refers to: the sentence that is read, a chain, or an analysis. */
  readonly highlight: Highlight | null
}

/** The state without a highlight from a feature. */
export const NO_HIGHLIGHT: Pick<HighlightState, 'highlight'> = { highlight: null }

const NOBODY: ReadonlySet<string> = new Set()
const NOTHING_POINTED_AT: HighlightState = { hover: null, preview: null, ...NO_HIGHLIGHT }

export const highlightSlice = {
  undoable: {},
  notUndoable: NOTHING_POINTED_AT,
  producers: {
    setHover: (state: HighlightState, hover: Target | null): Partial<HighlightState> =>
      state.hover?.kind === hover?.kind && state.hover?.id === hover?.id ? state : { hover },
    setPreview: (_: HighlightState, preview: Preview | null) => ({ preview }),
    /** Highlights relations, by id; `null` ends it. */
    highlightRelations: (_: HighlightState, relations: ReadonlySet<string> | null) => ({
      highlight: relations && { relations, entities: NOBODY },
    }),
  },
} satisfies Slice<HighlightState>
