import type { StateCreator } from 'zustand'

/** A place in the picture, in its own units. */
export interface Place {
  readonly x: number
  readonly y: number
}

export interface ArrangementSlice {
  /** Where the reader has put entities, by `movedKey`; the others stand where their arrangement has them. */
  readonly moved: ReadonlyMap<string, Place>
  /** The entities that the network has a place for; `null` before it stands. */
  readonly drawn: ReadonlySet<string> | null
  /** Places are being looked for. */
  readonly arranging: boolean
  moveEntity(key: string, to: Place): void
  /** Lets an entity go back to where its arrangement has it. */
  release(key: string): void
  setArranging(arranging: boolean): void
  setDrawn(drawn: ReadonlySet<string>): void
}

/** Each arrangement of the graph has places of its own. */
export const movedKey = (arrangement: 'wide' | 'tall' | 'all', entity: string) => `${arrangement}/${entity}`

export const arrangementSlice: StateCreator<ArrangementSlice, [], []> = (set) => ({
  moved: new Map(),
  drawn: null,
  arranging: false,
  moveEntity: (key, to) => set(({ moved }) => ({ moved: new Map(moved).set(key, to) })),
  release: (key) => set(({ moved }) => ({ moved: new Map([...moved].filter(([one]) => one !== key)) })),
  setArranging: (arranging) => set({ arranging }),
  setDrawn: (drawn) => set({ drawn, arranging: false }),
})
