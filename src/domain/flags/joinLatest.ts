/** What came from elsewhere, by what became of it. */
export interface Arrivals<T> {
  readonly added: readonly T[]
  /** Taken in place of an earlier one. */
  readonly updated: readonly T[]
  /** The same on both sides, or older than the present one: that stays. */
  readonly kept: readonly T[]
}

interface Joined<T> extends Arrivals<T> {
  /** Everything of either side, the present ones first. */
  readonly all: readonly T[]
}

interface Kind<T> {
  /** Two with one key are states of one thing. */
  readonly keyOf: (one: T) => string
  /** What else tells two states apart, so that of two of one moment the same one stays, whichever side it came from. */
  readonly rest: (one: T) => readonly string[]
}

/** Joins what came from elsewhere to what is present; of two states of one thing the later stays. */
export function joinLatest<T extends { readonly at: string }>(
  present: readonly T[],
  arriving: readonly T[],
  { keyOf, rest }: Kind<T>,
): Joined<T> {
  const isLater = (one: T, known: T) => {
    const time = Date.parse(one.at) - Date.parse(known.at)
    return time > 0 || (time === 0 && JSON.stringify(rest(one)) > JSON.stringify(rest(known)))
  }
  const were = new Map(present.map((one) => [keyOf(one), one]))
  const now = new Map(were)
  const kept: T[] = []
  for (const one of arriving) {
    const known = now.get(keyOf(one))
    if (known === undefined || isLater(one, known)) now.set(keyOf(one), one)
    else kept.push(one)
  }
  const all = [...now.values()]
  return {
    all,
    added: all.filter((one) => !were.has(keyOf(one))),
    updated: all.filter((one) => were.has(keyOf(one)) && were.get(keyOf(one)) !== one),
    kept,
  }
}
