import type { Stack } from './stacks.ts'

/** Words beside a stack, in pixels from the left. */
export interface Caption {
  readonly key: number
  readonly text: string
  readonly side: 'left' | 'right'
  /** Where the words begin on the right of a stack, or end on its left. */
  readonly at: number
}

/** About the width of a letter, in either script. */
const LETTER = 6.2
const GAP = 6
/** Marks about names in running text that take no room. */
const UNSEEN = /[\u2066-\u2069]/g

/** What a lone relation says beside its stack, where there is room for all of it: no name is cut. */
export function captionsOf(
  stacks: readonly Stack[],
  width: number,
  textOf: (stack: Stack) => string | null,
): readonly Caption[] {
  // What has been written on the right of a stack is in the way of words on the left of the next.
  let taken = 0
  return stacks.flatMap((stack, at): Caption[] => {
    const before = Math.max(taken, at === 0 ? 0 : (stacks[at - 1]?.right ?? 0))
    const after = stacks[at + 1]?.left ?? width
    const text = textOf(stack)
    if (text === null) return []
    const wanted = text.replace(UNSEEN, '').length * LETTER + 2 * GAP
    if (stack.right + wanted <= after) {
      taken = stack.right + wanted
      return [{ key: stack.days.earliest, text, side: 'right', at: stack.right + GAP }]
    }
    return stack.left - wanted >= before ? [{ key: stack.days.earliest, text, side: 'left', at: stack.left - GAP }] : []
  })
}
