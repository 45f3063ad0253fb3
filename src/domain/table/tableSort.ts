/** What a row is sorted by; `null` stands for nothing known and comes last in either direction. */
export type SortValue = string | number | null

/** An order of texts, such as an `Intl.Collator`. */
export type Alphabet = Pick<Intl.Collator, 'compare'>

export interface Sort {
  /** The id of a column. */
  readonly column: string
  readonly descending: boolean
}

/**
 * Rows in the order of a value. Texts are ordered by the collator, each distinct text compared once only; rows of equal value
 * keep their order, also when it is reversed.
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

/** For each text its place among the distinct ones; texts that the collator holds equal share one. */
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
