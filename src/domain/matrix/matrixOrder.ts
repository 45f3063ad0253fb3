import type { Entity } from '../dataset/dataset.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { countSentences } from '../evidence/countSentences.ts'
import type { Cell, Pair } from './matrix.ts'
import { pairKey } from '../dataset/pair.ts'

/**
 * How much more binds two entities than divides them, in logarithms of sentences and without what is only denied; 0 where as
 * much divides them. One sentence on trade does not make allies of two that ten sentences call rivals.
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
 * A chain in which who is bound most stands side by side: the one that most binds to the others comes first, then each time
 * the one bound most to the last of the chain, those before it counting half as much from step to step. A plain rule of
 * neighbourhood: it divides nobody into blocs. Of equal ones the first in the order given wins.
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
 * Puts entities into the order of the matrix, in groups with a gap between them.
 * @param blocs the blocs that the analysis has found among what is visible, by entity, in its order; without them everyone
 * whom something binds stands in one chain
 * @returns the groups; those whom nothing binds to anyone here, or who are in no bloc, come last, in the order given
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
