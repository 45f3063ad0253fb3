/** How strongly a picture draws something: what it raises above the rest. Nothing of all this is the picture at rest. */
export interface Emphasis {
  readonly selectedEntity: string | null
  readonly selectedRelation: string | null
  /** The key of the pair that is selected, with all its relations. */
  readonly selectedPair: string | null
  readonly hoveredEntity: string | null
  readonly hoveredRelation: string | null
  /** Relations and entities that something outside the picture speaks of: the sentence that is read, a chain, a filter. */
  readonly highlightedRelations: ReadonlySet<string> | null
  readonly highlightedEntities: ReadonlySet<string> | null
  /** Entities that are selected together. */
  readonly multiSelection: ReadonlySet<string> | null
}

export const AT_REST: Emphasis = {
  selectedEntity: null,
  selectedRelation: null,
  selectedPair: null,
  hoveredEntity: null,
  hoveredRelation: null,
  highlightedRelations: null,
  highlightedEntities: null,
  multiSelection: null,
}
