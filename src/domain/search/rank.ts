import type { Wanted } from './expand.ts'
import { FIT } from './expand.ts'

/** The best of what was found of one kind, and how much there is of it. */
export interface Found<T> {
  readonly total: number
  readonly best: readonly T[]
}

/** How one record answers to a query. */
export interface Rank {
  /** From 0, the best, to 15: in which way. */
  readonly tier: number
  /** Among those of a tier, the higher the sooner. */
  readonly weight: number
}

const MOST_FIT = 127
const MOST_WEIGHT = 0xffff
const MOST_RECORDS = 2 ** 21

/**
 * The records of one kind that have every word of a query: the lower tier first, then those that have the words as they are
 * typed, then the greater weight, then the dataset's order. The order of each is one number, so that twenty thousand are
 * sorted within a keystroke.
 */
export function rankAll<T>(
  entries: readonly T[],
  wanted: readonly Wanted[],
  /** The number of the first record of this kind. */
  from: number,
  limit: number,
  rankOf: (entry: T, nth: number) => Rank,
): Found<T> {
  const keys = new Float64Array(entries.length)
  let total = 0
  entries.forEach((entry, at) => {
    let fit = 0
    for (const word of wanted) {
      const value = word.fit[from + at] ?? FIT.none
      if (value === FIT.none) return
      fit += value
    }
    const { tier, weight } = rankOf(entry, total)
    const worse = (tier * (MOST_FIT + 1) + MOST_FIT - Math.min(fit, MOST_FIT)) * (MOST_WEIGHT + 1)
    keys[total] = (worse + MOST_WEIGHT - Math.min(weight, MOST_WEIGHT)) * MOST_RECORDS + at
    total += 1
  })
  const best = keys.subarray(0, total).sort().subarray(0, limit)
  return { total, best: Array.from(best, (key) => entries[key % MOST_RECORDS]).filter((entry) => entry !== undefined) }
}
