import type { Entity } from '../dataset/dataset.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { countSentences } from '../evidence/countSentences.ts'
import type { Cell, Pair } from './matrix.ts'
import { pairKey } from '../dataset/pair.ts'

/**
 * The balance of binding over dividing sentences between two entities, in logarithms and without denials; 0 if neither
 * prevails. Logarithms keep one sentence on trade from making allies of two entities that ten sentences call rivals.
 */
type Bond = (a: string, b: string) => number

function logOf(cell: Cell | null, counting: Counting): number {
  const affirming = (cell?.relations ?? []).flatMap(({ evidence }) =>
    evidence.filter(({ stance }) => stance !== 'denied'),
  )
  return Math.log2(1 + countSentences(affirming, counting))
}

function bondsOf(pairs: ReadonlyMap<string, Pair>, counting: Counting): Bond {
  const bonds = new Map<string, number>()
  for (const [key, { binding, dividing }] of pairs) {
    bonds.set(key, Math.max(0, logOf(binding, counting) - logOf(dividing, counting)))
  }
  return (a, b) => bonds.get(pairKey(a, b)) ?? 0
}

type Ids = readonly string[]

/**
 * Orders entities as a chain in which closely bound ones are adjacent: it starts with the entity that is most bound to all
 * others and appends the one most bound to the end of the chain, where earlier entities count half as much with each step. This
 * is a rule of neighbourhood and does not divide entities into blocs. Of equal ones, the first in the order given wins.
 */
function chained(ids: Ids, bond: Bond): Ids {
  const total = (id: string) => ids.reduce((sum, other) => sum + bond(id, other), 0)
  const totals = new Map(ids.map((id) => [id, total(id)]))
  const pull = new Map(ids.map((id) => [id, 0]))
  const chain: string[] = []
  while (pull.size > 0) {
    const isNew = [...pull.values()].every((one) => one === 0)
    const weight = (id: string) => (isNew ? totals : pull).get(id) ?? 0
    const next = [...pull.keys()].reduce((best, id) => (weight(id) > weight(best) ? id : best))
    pull.delete(next)
    chain.push(next)
    for (const [id, before] of pull) pull.set(id, before / 2 + bond(id, next))
  }
  return chain
}

const isSome = (group: Ids) => group.length > 0

/**
 * Sorts entities into the order of the matrix, in groups with a gap between them.
 * @param blocs the blocs that the analysis found in the visible graph, by entity; without them, all entities with a bond are
 * one chain
 * @returns the groups; entities without a bond to another one here, or without a bloc, come last in the order given
 */
export function matrixGroups(
  entities: readonly Entity[],
  pairs: ReadonlyMap<string, Pair>,
  blocs: readonly Ids[] | null,
  counting: Counting,
): readonly (readonly Entity[])[] {
  const bond = bondsOf(pairs, counting)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const ids = [...byId.keys()]
  const groups =
    blocs === null
      ? [
          chained(
            ids.filter((id) => ids.some((other) => bond(id, other) > 0)),
            bond,
          ),
        ]
      : blocs.map((members) => members.filter((id) => byId.has(id)))
  const placed = new Set(groups.flat())
  return [...groups, ids.filter((id) => !placed.has(id))]
    .filter(isSome)
    .map((group) => group.flatMap((id) => byId.get(id) ?? []))
}
