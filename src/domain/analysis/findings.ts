import type { Balance } from './balance.ts'

/** A bloc of entities, as indexes into `Ties.ids`. */
export interface Bloc {
  /** Sorted by how strongly each is bound within the bloc. */
  readonly members: readonly number[]
  /** Members that other, similarly good divisions place elsewhere. */
  readonly loose: readonly number[]
}

export interface Blocs {
  /** The largest first. Every entity with a cooperative tie is in exactly one. */
  readonly blocs: readonly Bloc[]
  /** Entities without a cooperative tie. */
  readonly alone: readonly number[]
  /** Newman's modularity of this division, from -0.5 to 1; 0 without cooperative ties. */
  readonly modularity: number
}

/** The centrality of an entity. */
export interface Centrality {
  readonly entity: number
  /** The number of its ties of each sign. */
  readonly binds: number
  readonly divides: number
  readonly mixed: number
  /** Betweenness: the number of pairs whose shortest path passes through this entity; several shortest paths share one count. */
  readonly betweenness: number
}

/** The findings of an analysis, each part as soon as it is ready. */
export interface Findings {
  readonly balance: Balance
  readonly blocs: Blocs
  readonly centralities: readonly Centrality[]
}

/** The number of parts. */
export const FINDING_COUNT = 3
