import type { ShapeParts } from '../../domain/permalink/shapeParts.ts'
import { FIRST_SHAPE } from '../../domain/permalink/shapeParts.ts'
import type { Focus } from '../../domain/shape/focus.ts'
import type { LayoutName } from '../../domain/shape/layoutNames.ts'
import type { SelectionState } from './selection.ts'
import { NOTHING_SELECTED } from './selection.ts'
import type { Slice } from './slice.ts'

type ShapeState = Omit<ShapeParts, 'moved'>

/** Positions of entities belong to the drawing: see `arrangement.ts`. */
const { moved: _, ...FIRST } = FIRST_SHAPE

/** The state in which no entity is excluded from the network. */
export const NOBODY_LEFT_OUT: Pick<ShapeState, 'focus' | 'hidden'> = { focus: FIRST.focus, hidden: FIRST.hidden }

function without(set: ReadonlySet<string>, gone: Iterable<string>): ReadonlySet<string> {
  const left = new Set(set)
  for (const one of gone) left.delete(one)
  return left
}

export const shapeSlice = {
  undoable: FIRST,
  notUndoable: {},
  producers: {
    setFocus: (_: ShapeState, focus: Focus | null) => ({ focus }),
    /** Hides entities in every view. Hidden entities are not selected. */
    hide: ({ hidden }: ShapeState, entities: Iterable<string>) => ({
      hidden: new Set([...hidden, ...entities]),
      ...NOTHING_SELECTED,
    }),
    /** Shows hidden entities again: these, or all. */
    unhide: ({ hidden }: ShapeState, entities?: Iterable<string>) => ({
      hidden: entities === undefined ? FIRST.hidden : without(hidden, entities),
    }),
    add: ({ added }: ShapeState, entities: Iterable<string>) => ({ added: [...new Set([...added, ...entities])] }),
    toggleUnbundled: ({ unbundled }: ShapeState, pair: string) => ({
      unbundled: unbundled.has(pair) ? without(unbundled, [pair]) : new Set([...unbundled, pair]),
    }),
    setLayout: (_: ShapeState, layout: LayoutName, centre: string | null = null) => ({ layout, centre }),
  },
} satisfies Slice<ShapeState & SelectionState>
