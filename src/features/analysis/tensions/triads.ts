import type { Triad } from '../../../domain/analysis/balance.ts'
import type { Tie, Ties } from '../../../domain/analysis/ties.ts'
import { signOf } from '../../../domain/analysis/ties.ts'

export interface TriadSide {
  readonly pair: readonly [string, string]
  readonly sign: 'binds' | 'divides'
}

/** A triad in the order of its description: the entity whose ties differ comes first. */
export interface OrderedTriad {
  readonly names: readonly [string, string, string]
  /** The ties between first and second, first and third, second and third. */
  readonly sides: readonly [TriadSide, TriadSide, TriadSide]
}

/** Finds the tie of two entities by their indexes, in either order. */
export type TieFinder = (a: number, b: number) => Tie | undefined

export function tieFinder({ ids, ties }: Ties): TieFinder {
  const byPair = new Map(ties.map((tie) => [tie.a * ids.length + tie.b, tie]))
  return (a, b) => byPair.get(Math.min(a, b) * ids.length + Math.max(a, b))
}

/**
 * Puts first the entity whose two ties are unlike the third: it is bound to two who are divided, or divided from two who are
 * bound.
 */
export function orderedTriad(
  { members: [a, b, c], divided }: Triad,
  ids: readonly string[],
  find: TieFinder,
): OrderedTriad {
  const divides = (one: number, other: number) => {
    const tie = find(one, other)
    return tie !== undefined && signOf(tie) === 'divides'
  }
  const odd = divided === 1
  const apart = (one: number, other: number) => (divided === 1 || divided === 2) && divides(one, other) === odd
  const order = apart(a, b) ? [c, a, b] : apart(a, c) ? [b, a, c] : [a, b, c]
  const [first = a, second = b, third = c] = order
  const side = (one: number, other: number): TriadSide => ({
    pair: [ids[one] ?? '', ids[other] ?? ''],
    sign: divides(one, other) ? 'divides' : 'binds',
  })
  return {
    names: [ids[first] ?? '', ids[second] ?? '', ids[third] ?? ''],
    sides: [side(first, second), side(first, third), side(second, third)],
  }
}
