/** The Levenshtein distance of two texts. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The candidate most similar to `wanted`, as a suggestion; a dash if there is none. The first of equals wins. */
export function nearest(wanted: string, candidates: Iterable<string>): string {
  const short = wanted.slice(0, 200)
  let best = '—'
  let least = Infinity
  for (const candidate of candidates) {
    const distance = editDistance(short, candidate.slice(0, 200))
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}
