import type { Slice } from './slice.ts'

/** A place in the picture, in its own units. */
interface Place {
  readonly x: number
  readonly y: number
}

interface Moved {
  /** Where the user has put entities, by `movedKey`; the others stand where their arrangement has them. */
  readonly moved: ReadonlyMap<string, Place>
}

interface Arranging {
  /** The entities that the network has a place for; `null` before it stands. */
  readonly drawn: ReadonlySet<string> | null
  /** Places are being looked for. */
  readonly arranging: boolean
}

const NOBODY_MOVED: Moved = { moved: new Map() }
const NOTHING_ARRANGED: Arranging = { drawn: null, arranging: false }

/** Each arrangement of the graph has places of its own. */
export const movedKey = (arrangement: 'wide' | 'tall' | 'all', entity: string) => `${arrangement}/${entity}`

export const arrangementSlice = {
  undoable: NOBODY_MOVED,
  notUndoable: NOTHING_ARRANGED,
  producers: {
    moveEntity: ({ moved }: Moved, key: string, to: Place) => ({ moved: new Map(moved).set(key, to) }),
    /** Lets an entity go back to where its arrangement has it. */
    release: ({ moved }: Moved, key: string) => ({ moved: new Map([...moved].filter(([one]) => one !== key)) }),
    setArranging: (_: Arranging, arranging: boolean) => ({ arranging }),
    setDrawn: (_: Arranging, drawn: ReadonlySet<string>) => ({ drawn, arranging: false }),
  },
} satisfies Slice<Moved & Arranging>
