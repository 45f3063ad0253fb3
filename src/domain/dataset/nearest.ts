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

/** Texts are compared up to this length. */
const COMPARED = 200

/** A suggestion for a message: empty if nothing is similar. */
export type Suggestion = { readonly nearest: string } | { readonly nearest?: never }

export interface Suggester {
  /** The candidate that was probably meant: at most a third of its letters differ. For ids and keys. */
  meant(wanted: string, candidates: Iterable<string>): Suggestion
  /** The candidate that is most similar, however little that is. For words of a text. */
  closest(wanted: string, candidates: Iterable<string>): Suggestion
}

/**
 * Suggests candidates that are similar to what was written; the first of equals wins. It ends its work after a number of
 * comparisons of letters, so that a file with thousands of wrong ids is answered in time; later questions get no suggestion.
 */
export function suggester(work = Infinity): Suggester {
  let left = work
  const find = (wanted: string, candidates: Iterable<string>, share: number): Suggestion => {
    const short = wanted.slice(0, COMPARED)
    let best: string | undefined
    let least = Infinity
    for (const candidate of candidates) {
      const other = candidate.slice(0, COMPARED)
      const longer = Math.max(short.length, other.length)
      const most = Math.min(least - 1, Math.max(1, Math.floor(longer * share)))
      left -= 1
      if (left < 0) return {}
      if (Math.abs(short.length - other.length) > most) continue
      left -= short.length * other.length
      const distance = editDistance(short, other)
      if (distance > most) continue
      least = distance
      best = candidate
    }
    return best === undefined ? {} : { nearest: best }
  }
  return {
    meant: (wanted, candidates) => find(wanted, candidates, 1 / 3),
    closest: (wanted, candidates) => find(wanted, candidates, 1),
  }
}

/** Suggests without a limit of work, for files from this machine. */
export const { meant, closest } = suggester()
