import type { Wanted } from './expand.ts'
import { FIT } from './expand.ts'

/** The best results of one kind, and their total number. */
export interface Found<T> {
  readonly total: number
  readonly best: readonly T[]
}

/** How a record matches a query. */
export interface Rank {
  /** The kind of match, from 0 (best) to 15. */
  readonly tier: number
  /** Within a tier, higher weights come first. */
  readonly weight: number
}

const MOST_FIT = 127
const MOST_WEIGHT = 0xffff
const MOST_RECORDS = 2 ** 21

/**
 * The records of one kind that match every word of a query. Sorted by tier, then exact spelling, then weight, then the dataset's
 * order. The sort key is one number, so that 20,000 records are sorted within a keystroke.
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
