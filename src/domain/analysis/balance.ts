import type { Ties } from './ties.ts'
import { signOf } from './ties.ts'

/**
 * Which triads count as balanced. `classical`: the product of the three signs is positive (Heider 1946, Cartwright and Harary
 * 1956). `weak`: three mutual opponents are balanced too (Davis 1967).
 */
export const BALANCE_RULES = ['classical', 'weak'] as const
export type BalanceRule = (typeof BALANCE_RULES)[number]

/** The number of divided pairs in a triad. */
export const DIVIDED = [0, 1, 2, 3] as const
export type Divided = (typeof DIVIDED)[number]

export function isBalanced(divided: Divided, rule: BalanceRule): boolean {
  return divided % 2 === 0 || (rule === 'weak' && divided === 3)
}

/** Three entities with an unmixed tie between any two. */
export interface Triad {
  /** Indexes into `Ties.ids`, in ascending order. */
  readonly members: readonly [number, number, number]
  readonly divided: Divided
  /** The number of sentences of the least documented pair, which limits how well the triad is documented. */
  readonly least: number
  /** The number of sentences of all three pairs. */
  readonly sentences: number
}

export interface Balance {
  /** The number of triads, by their number of divided pairs. */
  readonly counts: Readonly<Record<Divided, number>>
  /** The best documented first; of each number of divided pairs at most `MOST_TRIADS`. */
  readonly triads: readonly Triad[]
  /** The number of triads that are left out because one of their pairs is mixed. */
  readonly mixed: number
}

/** The maximum number of triads listed for each number of divided pairs; the rest are only counted. */
export const MOST_TRIADS = 500

const firstDocumented = (x: Triad, y: Triad) =>
  y.least - x.least ||
  y.sentences - x.sentences ||
  x.members[0] - y.members[0] ||
  x.members[1] - y.members[1] ||
  x.members[2] - y.members[2]

/** Keeps the best documented triads, and sorts only when twice as many have been collected. */
function listOfMost(): { add(triad: Triad): void; all(): readonly Triad[] } {
  let kept: Triad[] = []
  const cut = () => (kept = kept.toSorted(firstDocumented).slice(0, MOST_TRIADS))
  return {
    add: (triad) => {
      kept.push(triad)
      if (kept.length >= 2 * MOST_TRIADS) cut()
    },
    all: cut,
  }
}

interface Side {
  readonly to: number
  readonly sentences: number
  readonly divides: boolean
  readonly mixed: boolean
}

/**
 * Finds every triad once. Each tie is stored at the end with fewer ties, so that a hub costs no more than the square root of its
 * number of ties (Chiba and Nishizeki 1985).
 */
export function balanceOf({ ids, ties }: Ties): Balance {
  const degree = ids.map(() => 0)
  for (const { a, b } of ties) for (const end of [a, b]) degree[end] = (degree[end] ?? 0) + 1
  const sides = ids.map((): Map<number, Side> => new Map())
  for (const tie of ties) {
    const [a, b] = [degree[tie.a] ?? 0, degree[tie.b] ?? 0]
    const [from, to] = a < b || (a === b && tie.a < tie.b) ? [tie.a, tie.b] : [tie.b, tie.a]
    const sign = signOf(tie)
    const side = { to, sentences: tie.binding + tie.dividing, divides: sign === 'divides', mixed: sign === 'mixed' }
    sides[from]?.set(to, side)
  }
  const counts = { 0: 0, 1: 0, 2: 0, 3: 0 }
  const lists = DIVIDED.map(listOfMost)
  let mixed = 0
  for (const [corner, own] of sides.entries()) {
    for (const first of own.values()) {
      for (const third of sides[first.to]?.values() ?? []) {
        const second = own.get(third.to)
        if (second === undefined) continue
        const all = [first, second, third]
        if (all.some((side) => side.mixed)) {
          mixed += 1
          continue
        }
        const divided = DIVIDED[all.filter(({ divides }) => divides).length] ?? 0
        counts[divided] += 1
        const [low = 0, middle = 0, high = 0] = [corner, first.to, third.to].toSorted((x, y) => x - y)
        const sentences = all.map((side) => side.sentences)
        lists[divided]?.add({
          members: [low, middle, high],
          divided,
          least: Math.min(...sentences),
          sentences: sentences.reduce((sum, count) => sum + count, 0),
        })
      }
    }
  }
  return { counts, triads: lists.flatMap((list) => list.all()).toSorted(firstDocumented), mixed }
}
