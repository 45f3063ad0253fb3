import type { Dot } from './stacks.ts'

// Not `useRoving`, which knows only one dimension.
/** The dot that a key leads to from another: up and down in a column, left and right through time; none at the ends. */
export function stepFrom(dots: readonly Dot[], from: string | undefined, key: string): Dot | undefined {
  const at = dots.findIndex((dot) => dot.key === from)
  const here = dots[at]
  if (key === 'Home') return dots[0]
  if (key === 'End') return dots.at(-1)
  if (here === undefined) return undefined
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = dots[at + (key === 'ArrowUp' ? 1 : -1)]
    return next?.x === here.x ? next : undefined
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const side = key === 'ArrowRight' ? 1 : -1
  const ahead = dots.filter(({ x }) => (x - here.x) * side > 0)
  const nearest = ahead.reduce((least, { x }) => Math.min(least, (x - here.x) * side), Infinity)
  const column = ahead.filter(({ x }) => (x - here.x) * side === nearest)
  return column.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]
}
