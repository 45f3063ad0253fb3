import type { Slice } from './slice.ts'

/** A position in the picture, in the picture's units. */
interface Place {
  readonly x: number
  readonly y: number
}

interface Moved {
  /** Positions that the user has given to entities, by `movedKey`. All others stay where their arrangement places them. */
  readonly moved: ReadonlyMap<string, Place>
}

interface Arranging {
  /** The entities that the network has positions for; `null` before its first arrangement. */
  readonly drawn: ReadonlySet<string> | null
  /** Stops the layout that is being computed; `null` if none is. */
  readonly stopArranging: (() => void) | null
}

const NOBODY_MOVED: Moved = { moved: new Map() }
const NOTHING_ARRANGED: Arranging = { drawn: null, stopArranging: null }

/** The key of a moved entity. Each arrangement of the graph has its own positions. */
export const movedKey = (arrangement: 'wide' | 'tall' | 'all', entity: string) => `${arrangement}/${entity}`

export const arrangementSlice = {
  undoable: NOBODY_MOVED,
  notUndoable: NOTHING_ARRANGED,
  producers: {
    moveEntity: ({ moved }: Moved, key: string, to: Place) => ({ moved: new Map(moved).set(key, to) }),
    /** Returns an entity to its position in the arrangement. */
    release: ({ moved }: Moved, key: string) => ({ moved: new Map([...moved].filter(([one]) => one !== key)) }),
    setArranging: (_: Arranging, stopArranging: (() => void) | null) => ({ stopArranging }),
    setDrawn: (_: Arranging, drawn: ReadonlySet<string>) => ({ drawn, stopArranging: null }),
  },
} satisfies Slice<Moved & Arranging>
