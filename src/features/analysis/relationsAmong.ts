import { makesTie } from '../../domain/analysis/ties.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { halfOf } from '../../domain/matrix/matrix.ts'

/** The ids of visible relations that make a tie between any two of these entities; of one polarity, or of both. */
export function relationsAmong(
  relations: readonly VisibleRelation[],
  lookup: Lookup,
  ids: ReadonlySet<string>,
  half: 'binding' | 'both',
): ReadonlySet<string> {
  const among = relations.filter(({ relation, evidence }) => {
    const stands = halfOf(lookup, relation.type)
    const counts = half === 'both' ? stands !== null : stands === half
    return counts && ids.has(relation.source) && ids.has(relation.target) && evidence.some(makesTie)
  })
  return new Set(among.map(({ relation }) => relation.id))
}
