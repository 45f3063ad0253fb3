/** The best results of one kind, and their total number. */
export interface RankedResults<T> {
  readonly total: number
  readonly best: readonly T[]
}

/** How a record matches a query. */
export interface MatchRank {
  /** The kind of match, from 0 (best) to 31. */
  readonly tier: number
  /** Within a tier, exact spellings come before approximate ones. */
  readonly fit: number
  /** Then higher weights come first. */
  readonly weight: number
}

const MOST_FIT = 255
const MOST_WEIGHT = 0xffff
const MOST_RECORDS = 2 ** 21

/**
 * The records that match, sorted by tier, then fit, then weight, then the dataset's order. The sort key is one number, so that
 * 20,000 records are sorted within a keystroke.
 * @param rankOf the rank of a record; `null` if it does not match
 */
export function rankAll<T>(
  entries: readonly T[],
  limit: number,
  rankOf: (entry: T, at: number) => MatchRank | null,
): RankedResults<T> {
  const keys = new Float64Array(entries.length)
  let total = 0
  entries.forEach((entry, at) => {
    const rank = rankOf(entry, at)
    if (rank === null) return
    const worse = (rank.tier * (MOST_FIT + 1) + MOST_FIT - Math.min(rank.fit, MOST_FIT)) * (MOST_WEIGHT + 1)
    keys[total] = (worse + MOST_WEIGHT - Math.min(rank.weight, MOST_WEIGHT)) * MOST_RECORDS + at
    total += 1
  })
  const best = keys.subarray(0, total).sort().subarray(0, limit)
  return { total, best: Array.from(best, (key) => entries[key % MOST_RECORDS]).filter((entry) => entry !== undefined) }
}
