import type { Box } from '../figure/boxes.ts'
import { boundsOf } from '../figure/boxes.ts'
import type { Point } from '../marks/marks.ts'

/** How many numbers each command of path data takes (SVG 2, 9.3). */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }

const NUMBER = /[\s,]*([-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?)/iy
/** The two flags of an arc may stand without a space after them. */
const FLAG = /[\s,]*([01])/y
const COMMAND = /[\s,]*([a-z])/iy

/** The points that one command adds to an outline; curves stay among their control points, arcs within twice their radii. */
function pointsOf(command: string, numbers: readonly number[], from: Point): { to: Point; about: readonly Point[] } {
  const isRelative = command === command.toLowerCase()
  const base = isRelative ? from : { x: 0, y: 0 }
  const at = (index: number): Point => ({ x: base.x + (numbers[index] ?? 0), y: base.y + (numbers[index + 1] ?? 0) })
  switch (command.toLowerCase()) {
    case 'h':
      return alone({ x: base.x + (numbers[0] ?? 0), y: from.y })
    case 'v':
      return alone({ x: from.x, y: base.y + (numbers[0] ?? 0) })
    case 'a': {
      const [to, r] = [at(5), 2 * Math.max(Math.abs(numbers[0] ?? 0), Math.abs(numbers[1] ?? 0))]
      const corners = [from, to].flatMap(({ x, y }) => [
        { x: x - r, y: y - r },
        { x: x + r, y: y + r },
      ])
      return { to, about: corners }
    }
    default: {
      const about = Array.from({ length: numbers.length / 2 }, (_, pair) => at(2 * pair))
      return { to: about.at(-1) ?? from, about }
    }
  }
}

const alone = (to: Point) => ({ to, about: [to] })

/** A box around all that path data draws. It may be somewhat larger than the outline. */
export function pathBounds(d: string): Box {
  let at = 0
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(d)
    if (found === null) return undefined
    at = pattern.lastIndex
    return found[1]
  }
  const points: Point[] = []
  let [from, start, command]: [Point, Point, string] = [{ x: 0, y: 0 }, { x: 0, y: 0 }, '']
  for (;;) {
    const letter = next(COMMAND)
    // Numbers that follow without a command repeat the last one; after a move they are lines.
    if (letter !== undefined) command = letter
    else if (command.toLowerCase() === 'm') command = command === 'm' ? 'l' : 'L'
    const takes = TAKES[command.toLowerCase()] ?? 0
    const numbers: number[] = []
    for (let index = 0; index < takes; index += 1) {
      const isFlag = command.toLowerCase() === 'a' && (index === 3 || index === 4)
      const number = next(isFlag ? FLAG : NUMBER)
      if (number === undefined) return boundsOf(points)
      numbers.push(Number(number))
    }
    if (takes === 0) {
      if (letter === undefined) return boundsOf(points)
      from = start
      continue
    }
    const { to, about } = pointsOf(command, numbers, from)
    // A smooth curve begins with the mirror image of the last control point.
    const control = /[st]/i.test(command) ? points.at(-2) : undefined
    if (control !== undefined) points.push({ x: 2 * from.x - control.x, y: 2 * from.y - control.y })
    points.push(...about)
    from = to
    if (command.toLowerCase() === 'm') start = to
  }
}
