import { fold } from '../search/fold.ts'

/** Letters that follow each other within this time, in milliseconds, are one word. */
export const TYPING_MS = 700

/**
 * Where typed letters lead from an item, as in a tree of the ARIA Authoring Practices: to the next item one of whose names
 * begins with them, round the end; the same letter again and again goes from one such item to the next. Names and letters are
 * folded as the search folds them. `null` where no item begins so.
 */
export function typedTo(
  count: number,
  namesOf: (index: number) => readonly string[],
  from: number,
  typed: string,
): number | null {
  const word = fold(typed)
  const [letter = ''] = word
  if (letter === '') return null
  const isRepeated = [...word].every((one) => one === letter)
  const wanted = isRepeated ? letter : word
  // A word that grows may still be that of the item one is at.
  const first = isRepeated ? 1 : 0
  for (let step = first; step < count + first; step += 1) {
    const index = (from + step) % count
    if (namesOf(index).some((name) => fold(name).startsWith(wanted))) return index
  }
  return null
}
