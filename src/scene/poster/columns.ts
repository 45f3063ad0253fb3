/** For each of some heights, the column that it stands in: one after the other, none higher than `most`. */
function columnsWithin(heights: readonly number[], most: number): readonly number[] {
  let [column, y] = [0, 0]
  return heights.map((height) => {
    if (y > 0 && y + height > most) {
      column += 1
      y = 0
    }
    y += height
    return column
  })
}

/**
 * For each of some heights, the number of its column, where at most so many columns are as low as they can be. What stands before
 * another stands above it, or in a column before.
 */
export function balanced(heights: readonly number[], count: number): readonly number[] {
  let low = heights.reduce((most, height) => Math.max(most, height), 0)
  let high = heights.reduce((sum, height) => sum + height, 0)
  while (high - low > 1) {
    const middle = (low + high) / 2
    if ((columnsWithin(heights, middle).at(-1) ?? 0) < count) high = middle
    else low = middle
  }
  return columnsWithin(heights, high)
}

/** The first of some drawings, with more and more columns, that is no higher than its room; the last if none is. */
export function firstLow<Drawn extends { readonly height: number }>(
  most: number,
  high: number,
  inColumns: (count: number) => Drawn,
): Drawn {
  let drawn = inColumns(1)
  for (let count = 2; count <= most && drawn.height > high; count += 1) drawn = inColumns(count)
  return drawn
}
