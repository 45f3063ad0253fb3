import type { Entity } from '../dataset/dataset.ts'
import type { Cell, Pair } from './matrix.ts'
import { weightOf } from './matrix.ts'
import { pairKey } from '../dataset/pair.ts'

/**
 * How much more binds two entities than divides them, in logarithms of sentences and without what is only denied; 0 where as
 * much divides them. One sentence on trade does not make allies of two that ten sentences call rivals.
 */
type Bond = (a: string, b: string) => number

function logOf(cell: Cell | null): number {
  const affirming = (cell?.relations ?? []).flatMap(({ evidence }) =>
    evidence.filter(({ stance }) => stance !== 'denied'),
  )
  return Math.log2(1 + (affirming.length === 0 ? 0 : weightOf(affirming).sentences))
}

function bondsOf(pairs: ReadonlyMap<string, Pair>): Bond {
  const bonds = new Map<string, number>()
  for (const [key, { binding, dividing }] of pairs) bonds.set(key, Math.max(0, logOf(binding) - logOf(dividing)))
  return (a, b) => bonds.get(pairKey(a, b)) ?? 0
}

type Bloc = readonly string[]

const between = (bond: Bond, a: Bloc, b: Bloc) =>
  a.reduce((sum, one) => sum + b.reduce((part, other) => part + bond(one, other), 0), 0)

/** Joins two rows at the ends that are bound most; of equal ways, the one that turns nothing round. */
function joined(bond: Bond, a: Bloc, b: Bloc): Bloc {
  const ways = [
    [a, b],
    [a, b.toReversed()],
    [a.toReversed(), b],
    [b, a],
  ] as const
  const touch = ([first, second]: readonly [Bloc, Bloc]) => bond(first.at(-1) ?? '', second[0] ?? '')
  const [first, second] = ways.reduce((best, next) => (touch(next) > touch(best) ? next : best))
  return [...first, ...second]
}

/** Two blocs are joined while that makes a division into blocs better; a smaller gain is rounding. */
const LEAST_GAIN = 1e-9

/**
 * Blocs by greedy modularity (Clauset, Newman and Moore 2004): each entity begins alone, and the two blocs whose union gains
 * most are joined until no union gains. Of equal gains the first in the order given wins, so the same input gives the same
 * blocs, in whatever order its relations come.
 */
function greedyBlocs(ids: readonly string[], bond: Bond): readonly Bloc[] {
  const degree = new Map(ids.map((id) => [id, between(bond, [id], ids)]))
  const total = [...degree.values()].reduce((sum, one) => sum + one, 0)
  let blocs = ids.map((id): Bloc => [id])
  if (total === 0) return blocs
  const weight = (bloc: Bloc) => bloc.reduce((sum, id) => sum + (degree.get(id) ?? 0), 0)
  for (;;) {
    let best: { readonly a: Bloc; readonly b: Bloc; readonly gain: number } | null = null
    const weights = blocs.map(weight)
    for (const [at, a] of blocs.entries()) {
      for (let other = at + 1; other < blocs.length; other += 1) {
        const b = blocs[other] ?? []
        const shared = between(bond, a, b)
        if (shared === 0) continue
        const gain = shared - ((weights[at] ?? 0) * (weights[other] ?? 0)) / total
        if (gain > (best?.gain ?? LEAST_GAIN) + LEAST_GAIN) best = { a, b, gain }
      }
    }
    if (best === null) return blocs
    const { a, b } = best
    blocs = blocs.flatMap((bloc) => (bloc === a ? [joined(bond, a, b)] : bloc === b ? [] : [bloc]))
  }
}

/**
 * Puts entities into blocs, and blocs and members into the order of the matrix, so that who is bound stands together: the
 * largest bloc first, then each time the one that is bound most, per pair, to those that stand already. Those whom nothing
 * binds to anyone here come last, as one bloc. Equal ones stay in the order given.
 */
export function blocsOf(entities: readonly Entity[], pairs: ReadonlyMap<string, Pair>): readonly (readonly Entity[])[] {
  const bond = bondsOf(pairs)
  const ids = entities.map(({ id }) => id)
  const lone = new Set(ids.filter((id) => between(bond, [id], ids) === 0))
  const rest = [
    ...greedyBlocs(
      ids.filter((id) => !lone.has(id)),
      bond,
    ),
  ].toSorted((a, b) => b.length - a.length)
  const placed: Bloc[] = []
  while (rest.length > 0) {
    const standing = placed.flat()
    const pull = (bloc: Bloc) => between(bond, standing, bloc) / bloc.length
    const next = rest.reduce((best, bloc) => (pull(bloc) > pull(best) + LEAST_GAIN ? bloc : best))
    rest.splice(rest.indexOf(next), 1)
    placed.push(next)
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return [...placed, [...lone]]
    .map((bloc) => bloc.flatMap((id) => byId.get(id) ?? []))
    .filter((bloc) => bloc.length > 0)
}
