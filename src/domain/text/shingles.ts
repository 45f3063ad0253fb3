import { fold } from '../search/words/fold.ts'

/** Words in a shingle: enough that two reports of one event, written independently, share almost none. */
const SHINGLE = 5

/** All runs of five words of a text, as search folds them. A text with fewer words is one shingle. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const starts = Math.max(1, words.length - SHINGLE + 1)
  return new Set(Array.from({ length: starts }, (_, at) => words.slice(at, at + SHINGLE).join(' ')))
}

/**
 * How much of the shorter of two texts is in the longer one, from 0 to 1: the share of its shingles (Broder, "On the resemblance
 * and containment of documents", 1997).
 */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const one of less) if (more.has(one)) shared += 1
  return less.size === 0 ? 0 : shared / less.size
}

/** A text that shares most of its words with another. */
export interface Copy {
  /** The id of the other text. */
  readonly of: string
  /** How much of the shorter one is in the longer one, from 0 to 1. */
  readonly share: number
}
