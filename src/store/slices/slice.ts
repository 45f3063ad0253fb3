/**
 * A part of the state and what changes it, as pure functions. A value stands either in `undoable` or in `notUndoable`, so that
 * no slice can forget to say what a step of undo brings back. Both hold the values that the store begins with.
 * @typeParam State what the producers may read and change: the slice's own values, or those of several slices
 */
export interface Slice<State> {
  readonly undoable: object
  readonly notUndoable: object
  /** From the state and the arguments of an action to the values that change. The same state again changes nothing. */
  readonly producers: Readonly<Record<string, (state: State, ...args: never[]) => Partial<State>>>
}

/** The values of a slice. */
export type StateOf<S> = S extends { undoable: infer Undoable; notUndoable: infer Other } ? Undoable & Other : never

/** The producers of a slice as the store offers them: it passes the state and keeps the result. */
export type ActionsOf<S> = S extends { producers: infer Producers }
  ? {
      readonly [Name in keyof Producers]: Producers[Name] extends (state: never, ...args: infer Args) => unknown
        ? (...args: Args) => void
        : never
    }
  : never
