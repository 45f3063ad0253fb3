import type { Span } from '../dataset/dataset.ts'

/** The range in each of two texts between their common beginning and their common end; `null` if they are equal. */
export function difference(before: string, after: string): { readonly before: Span; readonly after: Span } | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return toWords(before, after, start, end)
}

/** A single Arabic letter is not readable, so the ranges are widened to whole words. */
function toWords(before: string, after: string, same: number, sameAtEnd: number) {
  const start = before.lastIndexOf(' ', same - 1) + 1
  const rest = before.slice(before.length - sameAtEnd)
  const tail = rest.includes(' ') ? rest.length - rest.indexOf(' ') : 0
  return {
    before: { start: Math.min(start, same), end: before.length - tail },
    after: { start: Math.min(start, same), end: after.length - tail },
  }
}
