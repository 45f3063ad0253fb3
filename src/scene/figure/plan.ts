import type { Language } from '../../domain/language/languages.ts'

/**
 * Where a label stands about its node: compass points clockwise from above; `null` where every place would collide
 * and the label is left out until its node is hovered.
 */
export const SLOTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Slot = (typeof SLOTS)[number]

export interface PlannedNode {
  readonly x: number
  readonly y: number
  readonly label: { readonly [language in Language]: Slot | null }
}

/** One arrangement of a dataset's graph, made ahead so that the first drawing is the final one. */
export interface Arrangement {
  readonly width: number
  readonly height: number
  readonly nodes: { readonly [entity: string]: PlannedNode }
  /** Curvature of the ribbon of a pair, by pair key: the control point's distance from the chord over its length. */
  readonly bends: { readonly [pair: string]: number }
  /** Where along its line (0 to 1, from the relation's source) a relation's badge stands, where not in the middle. */
  readonly badges: { readonly [relation: string]: number }
  /** Who stands together, where that is how it is arranged. */
  readonly groups?: Groups
}

/** Entities that stand together: in one bloc, as computed, or under one state or body, as the articles say; that one first. */
export interface Groups {
  readonly by: 'bloc' | 'office'
  readonly members: readonly (readonly string[])[]
}

/** The arrangements of a dataset: what matters most for wide and for tall screens, and everything. */
export interface Plan {
  readonly dataset: string
  readonly wide: Arrangement
  readonly tall: Arrangement
  readonly all: Arrangement
}
