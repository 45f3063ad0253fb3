import type { Triad } from '../../../domain/analysis/balance.ts'
import type { Tie, Ties } from '../../../domain/analysis/ties.ts'
import { signOf } from '../../../domain/analysis/ties.ts'

export interface TriadSide {
  readonly pair: readonly [string, string]
  readonly sign: 'binds' | 'divides'
}

/** A triad as it is told: who stands apart from the other two comes first. */
export interface ToldTriad {
  readonly names: readonly [string, string, string]
  /** Between first and second, first and third, second and third. */
  readonly sides: readonly [TriadSide, TriadSide, TriadSide]
}

/** What finds the tie of two places; the lower comes first. */
export type TieFinder = (a: number, b: number) => Tie | undefined

export function tieFinder({ ids, ties }: Ties): TieFinder {
  const byPair = new Map(ties.map((tie) => [tie.a * ids.length + tie.b, tie]))
  return (a, b) => byPair.get(Math.min(a, b) * ids.length + Math.max(a, b))
}

/** Puts first the one whose two ties differ from the third: between two who are divided, or against two who are bound. */
export function told({ members: [a, b, c], divided }: Triad, ids: readonly string[], find: TieFinder): ToldTriad {
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
