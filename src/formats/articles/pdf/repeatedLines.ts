import type { Line } from './lines.ts'

/** How many lines at each end of a page may be its header or its footer. */
const MOST_AT_AN_END = 3
/** The least share of the pages on which a header or a footer stands. */
const LEAST_SHARE = 0.5

const wordsOf = ({ units }: Line) => units.map(({ text }) => text).join('')
/** Without its numbers, which count the pages. */
const patternOf = (line: Line) => wordsOf(line).replace(/\p{N}+/gu, '#')

/** The lines at the ends of a page, by height. */
function endsOf(lines: readonly Line[]): Set<Line> {
  const sorted = lines.toSorted((a, b) => b.y - a.y)
  return new Set([...sorted.slice(0, MOST_AT_AN_END), ...sorted.slice(-MOST_AT_AN_END)])
}

/** The headers and footers of pages: what stands at the ends of at least half of them, apart from its numbers. */
export function repeatedLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const ends = pages.map(endsOf)
  const counts = new Map<string, number>()
  for (const page of ends)
    for (const pattern of new Set([...page].map(patternOf))) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  const least = Math.max(2, pages.length * LEAST_SHARE)
  return new Set(ends.flatMap((page) => [...page].filter((line) => (counts.get(patternOf(line)) ?? 0) >= least)))
}
