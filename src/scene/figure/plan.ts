import type { Language } from '../../domain/language/languages.ts'
import type { Point } from '../marks/marks.ts'

/**
 * The position of a label relative to its node, as a compass point, clockwise from above. `null` if every position would
 * collide; the label is then left out until its node is hovered.
 */
export const SLOTS = [
  'n',
  'nne',
  'ne',
  'ene',
  'e',
  'ese',
  'se',
  'sse',
  's',
  'ssw',
  'sw',
  'wsw',
  'w',
  'wnw',
  'nw',
  'nnw',
] as const
export type Slot = (typeof SLOTS)[number]

export interface PlannedNode {
  readonly x: number
  readonly y: number
  readonly label: { readonly [language in Language]: Slot | null }
}

/** One arrangement of a dataset's graph, precomputed so that the first drawing is the final one. */
export interface Arrangement {
  readonly width: number
  readonly height: number
  readonly nodes: { readonly [entity: string]: PlannedNode }
  /**
   * Curvature of each pair's ribbon, by pair key: the control point's distance from the chord, divided by the chord's length.
   */
  readonly bends: { readonly [pair: string]: number }
  /** Position of a relation's badge along its line (0 to 1, from the relation's source), if it is not in the middle. */
  readonly badges: { readonly [relation: string]: number }
  /**
   * For pairs whose line leaves the picture at one edge and enters it at the other: the point near the first end, and the point
   * near the second, by pair key.
   */
  readonly edges?: { readonly [pair: string]: readonly [Point, Point] }
  /** Groups, if the layout places entities by group. */
  readonly groups?: Groups
}

/**
 * Entities that are placed together: a computed bloc, or a state or body, which comes first, with its subordinates as the
 * articles state them.
 */
export interface Groups {
  readonly by: 'bloc' | 'office'
  readonly members: readonly (readonly string[])[]
}

/** The arrangements of a dataset: the most important entities for wide and for tall screens, and all entities. */
export interface Plan {
  readonly dataset: string
  readonly wide: Arrangement
  readonly tall: Arrangement
  readonly all: Arrangement
}
