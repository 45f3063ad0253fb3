/** The result of joining entries from elsewhere. */
export interface JoinResult<T> {
  readonly added: readonly T[]
  /** Entries that replaced an earlier state. */
  readonly updated: readonly T[]
  /** Entries that are the same on both sides, or older than the present state. */
  readonly kept: readonly T[]
}

interface Joined<T> extends JoinResult<T> {
  /** Everything of either side, the present ones first. */
  readonly all: readonly T[]
}

interface Kind<T> {
  /** Entries with the same key are states of the same thing. */
  readonly keyOf: (one: T) => string
  /** Breaks ties between two states of the same time, so that the result does not depend on the side. */
  readonly rest: (one: T) => readonly string[]
}

/** Joins entries from elsewhere with the present ones; of two states of the same thing, the later one is kept. */
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
