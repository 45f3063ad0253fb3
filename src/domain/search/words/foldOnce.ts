import { fold } from './fold.ts'

/** Folds and trims a text. */
export type Folding = (text: string) => string

/** A folding that remembers what it has folded: an index of fifty thousand relations meets the same names in each of them. */
export function foldOnce(folding: Folding = fold): Folding {
  const known = new Map<string, string>()
  return (text) => {
    const made = known.get(text)
    if (made !== undefined) return made
    const folded = folding(text).trim()
    known.set(text, folded)
    return folded
  }
}

/** Texts with a space between them, folded: the same as folding the whole. */
export const foldJoined = (texts: readonly string[], folding: Folding): string =>
  texts
    .map(folding)
    .filter((folded) => folded !== '')
    .join(' ')
