import type { Relation } from '../../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../../domain/filters/filters.ts'
import type { Lookup } from '../../../domain/dataset/lookup.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { pairKey } from '../../../domain/dataset/pair.ts'
import type { Target } from '../../../store/canvas.ts'

/** A pair with more relations than this is drawn as one line per category, unless it is unbundled. */
const MOST_LINES = 2

interface Pointed {
  readonly hover: Target | null
  readonly highlighted: ReadonlySet<string> | null
  readonly unbundled: ReadonlySet<string>
}

/**
 * The ids of the relations whose dots are highlighted: those of the hovered entity, those of the hovered line, which may
 * stand for several, or those that the store highlights. `null` if nothing is highlighted.
 */
export function highlightedRelations(
  relations: readonly VisibleRelation[],
  { hover, highlighted, unbundled }: Pointed,
  lookup: Lookup,
): ReadonlySet<string> | null {
  const ids = (passes: (relation: Relation) => boolean) =>
    new Set(relations.flatMap(({ relation }) => (passes(relation) ? [relation.id] : [])))
  if (hover === null) return highlighted
  if (hover.kind === 'entity') return ids(({ source, target }) => source === hover.id || target === hover.id)
  const pointed = lookup.relation.get(hover.id)
  if (pointed === undefined) return highlighted
  const pair = pairKey(pointed.source, pointed.target)
  const ofPair = relations.filter(({ relation: { source, target } }) => pairKey(source, target) === pair)
  if (ofPair.length <= MOST_LINES || unbundled.has(pair)) return new Set([pointed.id])
  const categoryOf = ({ type }: Relation) => known(lookup.relationType, type).category
  return ids(
    (relation) => pairKey(relation.source, relation.target) === pair && categoryOf(relation) === categoryOf(pointed),
  )
}
