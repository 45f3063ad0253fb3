import type { Dataset, Relation } from '../dataset/dataset.ts'
import { documentationOf } from '../evidence/documentation.ts'
import { strengthOf } from '../evidence/strength.ts'
import type { Lookup } from '../dataset/lookup.ts'

const STATE = 'country'

/**
 * The relation that a first visit opens: of those between two states in the first picture that sentences assert or attribute
 * and none denies, the best documented; of equal ones, the first in the dataset. Without states, any two entities will do.
 * @param drawn the ids of the entities in the first picture
 */
export function firstRelation({ relations }: Dataset, lookup: Lookup, drawn: ReadonlySet<string>): Relation | null {
  const isState = (id: string) => lookup.entity.get(id)?.type === STATE
  const candidates = relations.filter(({ source, target, evidence }) => {
    if (source === target || !drawn.has(source) || !drawn.has(target)) return false
    const { stance, stances } = strengthOf(evidence, lookup)
    return (stance === 'asserted' || stance === 'attributed') && stances.denied === 0
  })
  const between = candidates.filter(({ source, target }) => isState(source) && isState(target))
  const weight = (relation: Relation): readonly number[] => {
    const { sentences, publishers, documents } = documentationOf(relation.evidence, lookup)
    return [sentences, publishers, documents]
  }
  const isBetter = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((value, index) => value !== b[index])
    return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0)
  }
  let best: { readonly relation: Relation; readonly weight: readonly number[] } | null = null
  for (const relation of between.length > 0 ? between : candidates) {
    const own = weight(relation)
    if (best === null || isBetter(own, best.weight)) best = { relation, weight: own }
  }
  return best?.relation ?? null
}
