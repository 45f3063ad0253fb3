/** The number of typing errors between two whole words, up to a maximum. */
export function distanceOf(one: string, other: string, most: number): number {
  for (let slips = 0; slips < most; slips++) if (isNear(`${one}\n`, `${other}\n`, slips)) return slips
  return most
}

/**
 * Whether at most `most` typing errors turn one word into a prefix of another: a letter inserted, omitted, replaced, or two
 * swapped (optimal string alignment, after Damerau 1964). The rest of `word` is ignored, because the user is still typing.
 */
export function isNear(typed: string, word: string, most: number): boolean {
  const columns = Math.min(word.length, typed.length + most)
  if (columns < typed.length - most) return false
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: columns + 1 }, (_, j) => j)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= columns; j++) {
      const same = typed[i - 1] === word[j - 1]
      let cost = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return false
    beforeLast = last
    last = row
  }
  return Math.min(...last) <= most
}
