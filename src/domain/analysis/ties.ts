import type { Evidence } from '../dataset/dataset.ts'
import { bySentences, countSentences } from '../evidence/countSentences.ts'
import type { VisibleGraph, VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { halfOf } from '../matrix/matrix.ts'

/** The sign of a pair: its sentences bind, divide, or do both (mixed). The two sides are never netted. */
export const SIGNS = ['binds', 'divides', 'mixed'] as const
export type Sign = (typeof SIGNS)[number]

/** Two entities, as indexes into `Ties.ids` with the lower first, and the numbers of sentences that bind and divide them. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly binding: number
  readonly dividing: number
}

/** An undirected signed graph, small enough to be sent to a worker. It does not depend on the dataset's order. */
export interface Ties {
  /** Entity ids, sorted by code unit. */
  readonly ids: readonly string[]
  /** Sorted by `a`, then by `b`. */
  readonly ties: readonly Tie[]
  /** The number of pairs whose binding or dividing statements are all hypothetical, denied or of the past; they have no tie. */
  readonly unsettled: number
}

/**
 * Whether evidence makes a tie: only asserted and attributed statements about the present do. A hypothesis has not happened, a
 * denied friendship is not enmity, and a statement about the past may no longer hold.
 */
export const makesTie = ({ stance, tense }: Evidence): boolean =>
  (stance === 'asserted' || stance === 'attributed') && tense !== 'past'

/** The sign of a tie; a pair with both is mixed, regardless of the numbers of sentences. */
export function signOf({ binding, dividing }: Tie): Sign {
  if (binding > 0 && dividing > 0) return 'mixed'
  return binding > 0 ? 'binds' : 'divides'
}

interface SidedEvidence {
  readonly binding: Evidence[]
  readonly dividing: Evidence[]
}

/** The scope of an analysis: entities that can take a side, or all entities with a relation. */
export const ANALYSIS_SCOPES = ['actors', 'all'] as const
export type AnalysisScope = (typeof ANALYSIS_SCOPES)[number]

/** Types that cannot take a side: events, treaties, weapons, publications and places. */
const TAKES_NO_SIDE: ReadonlySet<string> = new Set(['agreement', 'event', 'place', 'publication', 'weapon'])

/**
 * The ties between visible entities. A relation binds or divides by the polarity of its type, in either direction; neutral types
 * do neither. A sentence counts once on each side, regardless of the number of relations that it states.
 */
export function tiesOf({ entities, relations }: VisibleGraph, lookup: Lookup, cast: AnalysisScope = 'all'): Ties {
  const ids = entities
    .filter(({ type }) => cast === 'all' || !TAKES_NO_SIDE.has(type))
    .map(({ id }) => id)
    .toSorted()
  const place = new Map(ids.map((id, at) => [id, at]))
  const pairs = new Map<number, SidedEvidence>()
  for (const { relation, evidence } of relations) {
    const half = halfOf(lookup, relation.type)
    const [source, target] = [place.get(relation.source), place.get(relation.target)]
    if (half === null || source === undefined || target === undefined || source === target) continue
    const key = Math.min(source, target) * ids.length + Math.max(source, target)
    const found = pairs.get(key) ?? { binding: [], dividing: [] }
    pairs.set(key, found)
    for (const one of evidence) if (makesTie(one)) found[half].push(one)
  }
  const ties = [...pairs]
    .toSorted(([a], [b]) => a - b)
    .map(([key, { binding, dividing }]): Tie => ({
      a: Math.floor(key / ids.length),
      b: key % ids.length,
      binding: countSentences(binding, lookup),
      dividing: countSentences(dividing, lookup),
    }))
  const settled = ties.filter(({ binding, dividing }) => binding + dividing > 0)
  return { ids, ties: settled, unsettled: ties.length - settled.length }
}

/** The relation and the piece of evidence that best show a pair's sign. */
export interface TieStatement {
  readonly shown: VisibleRelation
  readonly one: Evidence
  /** The index in all evidence of the relation. */
  readonly evidence: number
}

/**
 * The visible sentence that best states that two entities are bound or divided: asserted before attributed, then from the
 * relation with the most sentences; `null` if there is none.
 */
export function tieStatement(
  relations: readonly VisibleRelation[],
  lookup: Lookup,
  pair: readonly [string, string],
  sign: 'binds' | 'divides',
): TieStatement | null {
  const half = sign === 'binds' ? 'binding' : 'dividing'
  const of = bySentences(
    relations.filter(({ relation: { source, target, type } }) => {
      const joins = (source === pair[0] && target === pair[1]) || (source === pair[1] && target === pair[0])
      return joins && halfOf(lookup, type) === half
    }),
    lookup,
  )
  for (const stance of ['asserted', 'attributed'] as const) {
    for (const shown of of) {
      const one = shown.evidence.find((each) => each.stance === stance && makesTie(each))
      if (one === undefined) continue
      return { shown, one, evidence: known(lookup.relation, shown.relation.id).evidence.indexOf(one) }
    }
  }
  return null
}
