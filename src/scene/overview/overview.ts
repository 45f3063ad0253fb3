/** Entities that have more to do with one another than with the rest. Nobody states a community: it is computed. */
export interface Community {
  /** Indexes into `ids`, the best documented first. */
  readonly members: readonly number[]
  /** The circle around them, in the picture's units. */
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Where all entities of a dataset stand, by communities. Columns instead of objects, because there may be tens of thousands. */
export interface Overview {
  readonly width: number
  readonly height: number
  readonly ids: readonly string[]
  readonly x: Float32Array
  readonly y: Float32Array
  /** The community of each entity, as an index into `communities`. */
  readonly community: Uint16Array
  /** The largest first. */
  readonly communities: readonly Community[]
}

/** With more entities than this, the whole graph is shown by communities: as single actors they would be illegible. */
export const MOST_SINGLE = 150
