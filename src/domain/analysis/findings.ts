import type { Balance } from './balance.ts'

/** A group of entities, as places in `Ties.ids`. */
export interface Bloc {
  /** Who is bound most within it first. */
  readonly members: readonly number[]
  /** Members that other divisions, about as good, put elsewhere. */
  readonly loose: readonly number[]
}

export interface Blocs {
  /** The largest first. Every entity that something binds is in exactly one. */
  readonly blocs: readonly Bloc[]
  /** Entities that nothing binds to another. */
  readonly alone: readonly number[]
  /** Newman's modularity of this division, from -0.5 to 1; 0 where nothing binds anyone. */
  readonly modularity: number
}

/** How an entity stands among the others. */
export interface Standing {
  readonly entity: number
  /** With how many others it has a tie of each sign. */
  readonly binds: number
  readonly divides: number
  readonly mixed: number
  /** Of how many pairs of others the shortest way leads through it; of several shortest ways each counts its share. */
  readonly between: number
}

/** What an analysis finds, each part as soon as it is there. */
export interface Findings {
  readonly balance: Balance
  readonly blocs: Blocs
  readonly standings: readonly Standing[]
}

/** How many parts there are to wait for. */
export const PARTS = 3
