import { fold } from '../search/words/fold.ts'

/** Letters typed within this time, in milliseconds, form one word. */
export const TYPING_MS = 700

/**
 * The item that typed letters lead to, as in the ARIA Authoring Practices for trees: the next item with a name that begins with
 * them, wrapping around; repeating a letter goes from one such item to the next. Names and letters are folded as in the search.
 * `null` if no item matches.
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
  // A longer word may still match the current item.
  const first = isRepeated ? 1 : 0
  for (let step = first; step < count + first; step += 1) {
    const index = (from + step) % count
    if (namesOf(index).some((name) => fold(name).startsWith(wanted))) return index
  }
  return null
}
