import type { Box } from '../figure/boxes.ts'
import type { Point } from '../marks/marks.ts'

/** A value for each point; negative inside. */
export type Field = (at: Point) => number

/** The corners of a cell, clockwise from the upper left, as steps from it. Edge `i` runs from corner `i` to the next one. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const

/**
 * The closed lines on which a field is 0, by marching squares: one for each part of the inside, and one for each hole in it.
 * @param box the area that is searched; the field must be positive along its edges
 * @param step the size of a cell, in the picture's units
 */
export function contourOf(field: Field, box: Box, step: number): readonly (readonly Point[])[] {
  const [columns, rows] = [Math.ceil(box.width / step) + 1, Math.ceil(box.height / step) + 1]
  const at = (column: number, row: number): Point => ({ x: box.x + column * step, y: box.y + row * step })
  const values = Array.from({ length: columns * rows }, (_, i) => field(at(i % columns, Math.floor(i / columns))))
  const valueAt = (column: number, row: number) => values[row * columns + column] ?? 1

  const points = new Map<number, Point>()
  const next = new Map<number, number>()
  /** The number of a cell's edge, the same for both cells beside it. */
  const edge = (column: number, row: number, i: number): number => {
    const [right, down] = [i === 1 ? 1 : 0, i === 2 ? 1 : 0]
    return 2 * ((row + down) * columns + column + right) + (i % 2)
  }
  /** Notes where the line crosses an edge. */
  const crossing = (column: number, row: number, i: number): number => {
    const [[dx, dy], [ex, ey]] = [CORNERS[i] ?? CORNERS[0], CORNERS[(i + 1) % 4] ?? CORNERS[0]]
    const [from, to] = [at(column + dx, row + dy), at(column + ex, row + ey)]
    const [a, b] = [valueAt(column + dx, row + dy), valueAt(column + ex, row + ey)]
    const t = a / (a - b)
    const number = edge(column, row, i)
    points.set(number, { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t })
    return number
  }
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const isInside = CORNERS.map(([dx, dy]) => valueAt(column + dx, row + dy) < 0)
      for (let i = 0; i < 4; i += 1) {
        if (isInside[i] !== true || isInside[(i + 1) % 4] === true) continue
        // The line leaves the cell here, and entered it where this run of inner corners begins.
        let start = i
        while (isInside[(start + 3) % 4] === true) start = (start + 3) % 4
        next.set(crossing(column, row, i), crossing(column, row, (start + 3) % 4))
      }
    }
  }
  return loopsOf(next).map((loop) => loop.flatMap((number) => points.get(number) ?? []))
}

function loopsOf(next: Map<number, number>): readonly (readonly number[])[] {
  const loops: number[][] = []
  for (const [first] of next) {
    const loop: number[] = []
    let now: number | undefined = first
    while (now !== undefined) {
      const following = next.get(now)
      if (following === undefined) break
      next.delete(now)
      loop.push(now)
      now = following
    }
    loops.push(loop)
  }
  return loops
}
