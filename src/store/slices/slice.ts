/**
 * A part of the state with the pure functions that change it. Each value is listed in `undoable` or in `notUndoable`, so that
 * no slice can omit whether undo restores it. Both hold initial values.
 * @typeParam State what the producers may read and change: the slice's own values, or those of several slices
 */
export interface Slice<State> {
  readonly undoable: object
  readonly notUndoable: object
  /** From the state and the arguments of an action to the changed values. If it returns the same state, nothing changes. */
  readonly producers: Readonly<Record<string, (state: State, ...args: never[]) => Partial<State>>>
}

/** The values of a slice. */
export type StateOf<S> = S extends { undoable: infer Undoable; notUndoable: infer Other } ? Undoable & Other : never

/** The producers of a slice as actions of the store, which passes the state and stores the result. */
export type ActionsOf<S> = S extends { producers: infer Producers }
  ? {
      readonly [Name in keyof Producers]: Producers[Name] extends (state: never, ...args: infer Args) => unknown
        ? (...args: Args) => void
        : never
    }
  : never
