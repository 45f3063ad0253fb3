/** The extent of an item on a row: `start` to `end` in pixels, label included. */
export interface PixelExtent {
  readonly start: number
  readonly end: number
}

/**
 * The row of each item, counted from 0: the first row where it fits. Items are placed in the order given.
 */
export function rowsFor(extents: readonly PixelExtent[], gap: number): readonly number[] {
  const rows: PixelExtent[][] = []
  return extents.map((extent) => {
    const free = rows.findIndex((row) =>
      row.every(({ start, end }) => extent.start >= end + gap || extent.end + gap <= start),
    )
    if (free !== -1) {
      rows[free]?.push(extent)
      return free
    }
    rows.push([extent])
    return rows.length - 1
  })
}

/** Neighbouring items that are too close to be distinguished. */
export interface Crowd<T> {
  readonly members: readonly T[]
  readonly start: number
  readonly end: number
}

/** Runs of at least `least` items, each within `reach` pixels of the previous one; `placeOf` gives the position of an item. */
export function crowdsOf<T>(
  items: readonly T[],
  placeOf: (item: T) => number,
  { reach, least }: { readonly reach: number; readonly least: number },
): readonly Crowd<T>[] {
  const sorted = items.map((item) => ({ item, at: placeOf(item) })).toSorted((a, b) => a.at - b.at)
  const runs: (typeof sorted)[] = []
  for (const one of sorted) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && one.at - last.at <= reach) run.push(one)
    else runs.push([one])
  }
  return runs
    .filter((run) => run.length >= least)
    .map((run) => ({
      members: run.map(({ item }) => item),
      start: run[0]?.at ?? 0,
      end: run.at(-1)?.at ?? 0,
    }))
}
