import type { ShapeParts } from '../../domain/permalink/shapeParts.ts'
import { FIRST_SHAPE } from '../../domain/permalink/shapeParts.ts'
import type { Focus } from '../../domain/shape/focus.ts'
import type { LayoutName } from '../../domain/shape/layoutNames.ts'
import type { SelectionState } from './selection.ts'
import { NOTHING_SELECTED } from './selection.ts'
import type { Slice } from './slice.ts'

type ShapeState = Omit<ShapeParts, 'moved'>

/** Places of entities are the drawing's: see `arrangement.ts`. */
const { moved: _, ...FIRST } = FIRST_SHAPE

/** What the state holds while no one is left out of the network. */
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
    /** Leaves entities out of every view; who is left out is not selected. */
    hide: ({ hidden }: ShapeState, entities: Iterable<string>) => ({
      hidden: new Set([...hidden, ...entities]),
      ...NOTHING_SELECTED,
    }),
    /** Shows again what was hidden: these entities, or all. */
    unhide: ({ hidden }: ShapeState, entities?: Iterable<string>) => ({
      hidden: entities === undefined ? FIRST.hidden : without(hidden, entities),
    }),
    add: ({ added }: ShapeState, entities: Iterable<string>) => ({ added: [...new Set([...added, ...entities])] }),
    toggleSpread: ({ spread }: ShapeState, pair: string) => ({
      spread: spread.has(pair) ? without(spread, [pair]) : new Set([...spread, pair]),
    }),
    setLayout: (_: ShapeState, layout: LayoutName, centre: string | null = null) => ({ layout, centre }),
  },
} satisfies Slice<ShapeState & SelectionState>
