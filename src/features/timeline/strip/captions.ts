import type { Stack } from './stacks.ts'

/** The words beside a stack, in pixels from the left. */
export interface Caption {
  readonly key: number
  readonly text: string
  readonly side: 'left' | 'right'
  /**
   * The edge of the text that is next to the stack: its beginning if it is to the right of the stack, its end if it is to the
   * left.
   */
  readonly at: number
}

/** The approximate width of a letter, in either script. */
const LETTER = 6.2
const GAP = 6
/** Invisible direction marks around names, which have no width. */
const UNSEEN = /[\u2066-\u2069]/g

/** The caption of a stack with a single relation, if the whole text fits. Names are never truncated. */
export function captionsOf(
  stacks: readonly Stack[],
  width: number,
  textOf: (stack: Stack) => string | null,
): readonly Caption[] {
  // A caption to the right of a stack limits the room to the left of the next.
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
