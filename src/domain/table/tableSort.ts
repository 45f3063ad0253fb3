/** The sort value of a row; `null` means unknown and comes last in both directions. */
export type SortValue = string | number | null

/** An order of texts, such as an `Intl.Collator`. */
export type Alphabet = Pick<Intl.Collator, 'compare'>

export interface Sort {
  /** The id of a column. */
  readonly column: string
  readonly descending: boolean
}

/**
 * Sorts rows by a value. The collator orders texts, and compares each distinct text only once. Rows with equal values keep their
 * order, also in descending order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  descending: boolean,
  collator: Alphabet,
): readonly Row[] {
  const keyed = rows.map((row) => ({ row, value: valueOf(row) }))
  const rank = ranks(
    keyed.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    collator,
  )
  const number = (value: SortValue) => (typeof value === 'string' ? (rank.get(value) ?? 0) : value)
  const sign = descending ? -1 : 1
  return keyed
    .map(({ row, value }) => ({ row, key: number(value) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return sign * (a.key - b.key)
    })
    .map(({ row }) => row)
}

/** The rank of each text among the distinct ones; texts that the collator considers equal share a rank. */
function ranks(texts: readonly string[], collator: Alphabet): ReadonlyMap<string, number> {
  const distinct = [...new Set(texts)].toSorted((a, b) => collator.compare(a, b))
  const rank = new Map<string, number>()
  let place = 0
  for (const [at, text] of distinct.entries()) {
    const before = distinct[at - 1]
    if (before !== undefined && collator.compare(before, text) !== 0) place += 1
    rank.set(text, place)
  }
  return rank
}
