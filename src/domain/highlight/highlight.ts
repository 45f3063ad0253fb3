import type { Entity } from '../dataset/dataset.ts'
import {
  hasEnough,
  EVIDENCE_FACETS,
  evidenceValue,
  isDated,
  RELATION_FACETS,
  relationValue,
} from '../filters/filterPredicates.ts'
import type { Facet, VisibleGraph, VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'

/**
 * A choice among the filters that is hovered or focused but not yet made: a value of a facet, a minimum, or evidence without
 * dates.
 */
export interface Preview {
  readonly of: Facet | 'minSentences' | 'minPublishers' | 'undated'
  /** The value of the choice; for a minimum, the number in digits. */
  readonly value: string
}

/** The highlighted relations and entities, by id. */
export interface Highlight {
  readonly relations: ReadonlySet<string>
  readonly entities: ReadonlySet<string>
}

function standsFor({ of, value }: Preview, lookup: Lookup) {
  const { document, relationType, entity } = lookup
  const [kind, said] = [RELATION_FACETS.find((one) => one === of), EVIDENCE_FACETS.find((one) => one === of)]
  const isOfType = (id: string) => known(entity, id).type === value
  const least = (minimum: Preview['of']) => (of === minimum ? Number(value) : 1)
  const isEnough = hasEnough({ minSentences: least('minSentences'), minPublishers: least('minPublishers') }, lookup)
  return ({ relation, evidence }: VisibleRelation): boolean => {
    if (kind !== undefined) return relationValue(kind, known(relationType, relation.type)) === value
    if (said !== undefined) return evidence.some((one) => evidenceValue(said, one, document) === value)
    if (of === 'entityType') return isOfType(relation.source) && isOfType(relation.target)
    return of === 'undated' ? !evidence.every(isDated) : isEnough(evidence)
  }
}

/**
 * The visible relations and entities that a choice affects: relations that have the value; for an entity type, its entities and
 * the relations between them. `null` if there are none.
 */
export function highlightBy(preview: Preview, { entities, relations }: VisibleGraph, lookup: Lookup): Highlight | null {
  const ids = (of: readonly Pick<Entity, 'id'>[]) => new Set(of.map(({ id }) => id))
  const highlight: Highlight = {
    relations: ids(relations.filter(standsFor(preview, lookup)).map(({ relation }) => relation)),
    entities: ids(preview.of === 'entityType' ? entities.filter(({ type }) => type === preview.value) : []),
  }
  return highlight.relations.size + highlight.entities.size === 0 ? null : highlight
}
