import type { Evidence } from '../dataset/dataset.ts'
import type { VisibleGraph, VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { halfOf } from '../matrix/matrix.ts'

/** What the sentences say of two entities: that they stand together, against each other, or both. Never netted. */
export const SIGNS = ['binds', 'divides', 'mixed'] as const
export type Sign = (typeof SIGNS)[number]

/** Two entities, as places in `Ties.ids`, the lower first; and how many sentences bind and divide them. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly binding: number
  readonly dividing: number
}

/** A signed graph without direction, small enough to be sent to a worker. The same whatever order the dataset has. */
export interface Ties {
  /** Entities by id, in the order of their code units. */
  readonly ids: readonly string[]
  /** By `a`, then by `b`. */
  readonly ties: readonly Tie[]
  /** Pairs of which what binds or divides is only supposed or only denied: they have no tie. */
  readonly unsettled: number
}

/**
 * Whether evidence makes a tie: what a text asserts does, and what it says that someone claims. What is only supposed has not
 * happened, and a denied friendship is no enmity.
 */
export const makesTie = ({ stance }: Evidence): boolean => stance === 'asserted' || stance === 'attributed'

/** The sign of a tie; a pair with both is mixed, however many sentences stand on either side. */
export function signOf({ binding, dividing }: Tie): Sign {
  if (binding > 0 && dividing > 0) return 'mixed'
  return binding > 0 ? 'binds' : 'divides'
}

interface Found {
  readonly binding: Evidence[]
  readonly dividing: Evidence[]
}

/** Adds evidence where no other of the same sentences is there: a pair has few, and comparing them is faster than keys. */
function addOnce(list: Evidence[], one: Evidence): void {
  const { document, start, end } = one
  if (list.some((has) => has.start === start && has.end === end && has.document === document)) return
  list.push(one)
}

/** Whom an analysis is about: those who can take a side, or everything that has a relation. */
export const CASTS = ['actors', 'all'] as const
export type Cast = (typeof CASTS)[number]

/** What happens, is signed, is used or is printed, and where: none of it stands with anyone. */
const TAKES_NO_SIDE: ReadonlySet<string> = new Set(['agreement', 'event', 'place', 'publication', 'weapon'])

/**
 * The ties between entities that show: a relation binds or divides by the polarity of its type, whichever way it points; what
 * is neutral does neither. A sentence counts once on a side, however many relations it states.
 */
export function tiesOf({ entities, relations }: VisibleGraph, lookup: Lookup, cast: Cast = 'all'): Ties {
  const ids = entities
    .filter(({ type }) => cast === 'all' || !TAKES_NO_SIDE.has(type))
    .map(({ id }) => id)
    .toSorted()
  const place = new Map(ids.map((id, at) => [id, at]))
  const pairs = new Map<number, Found>()
  for (const { relation, evidence } of relations) {
    const half = halfOf(lookup, relation.type)
    const [source, target] = [place.get(relation.source), place.get(relation.target)]
    if (half === null || source === undefined || target === undefined || source === target) continue
    const key = Math.min(source, target) * ids.length + Math.max(source, target)
    const found = pairs.get(key) ?? { binding: [], dividing: [] }
    pairs.set(key, found)
    for (const one of evidence) if (makesTie(one)) addOnce(found[half], one)
  }
  const ties = [...pairs]
    .toSorted(([a], [b]) => a - b)
    .map(([key, { binding, dividing }]): Tie => ({
      a: Math.floor(key / ids.length),
      b: key % ids.length,
      binding: binding.length,
      dividing: dividing.length,
    }))
  const settled = ties.filter(({ binding, dividing }) => binding + dividing > 0)
  return { ids, ties: settled, unsettled: ties.length - settled.length }
}

/** The relation that says best what a pair's sign is, and where in its evidence. */
export interface Statement {
  readonly shown: VisibleRelation
  readonly one: Evidence
  /** Its place in all evidence of the relation, counted from 0. */
  readonly evidence: number
}

/**
 * The visible sentence that best states that two entities are bound, or divided: an asserted one before a claim, then one of
 * the relation with the most sentences; `null` where none does.
 */
export function statementOf(
  relations: readonly VisibleRelation[],
  lookup: Lookup,
  pair: readonly [string, string],
  sign: 'binds' | 'divides',
): Statement | null {
  const half = sign === 'binds' ? 'binding' : 'dividing'
  const of = relations
    .filter(({ relation: { source, target, type } }) => {
      const joins = (source === pair[0] && target === pair[1]) || (source === pair[1] && target === pair[0])
      return joins && halfOf(lookup, type) === half
    })
    .toSorted((a, b) => b.evidence.length - a.evidence.length)
  for (const stance of ['asserted', 'attributed'] as const) {
    for (const shown of of) {
      const one = shown.evidence.find((each) => each.stance === stance)
      if (one === undefined) continue
      return { shown, one, evidence: known(lookup.relation, shown.relation.id).evidence.indexOf(one) }
    }
  }
  return null
}
