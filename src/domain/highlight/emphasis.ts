/** What a picture raises above the rest. If everything is empty, the picture is at rest. */
export interface Emphasis {
  readonly selectedEntity: string | null
  readonly selectedRelation: string | null
  /** The key of the pair that is selected, with all its relations. */
  readonly selectedPair: string | null
  readonly hoveredEntity: string | null
  readonly hoveredRelation: string | null
  /** The relations and entities that something outside the picture refers to: the sentence being read, a chain, a filter. */
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
