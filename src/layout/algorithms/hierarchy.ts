import type { Point } from '../../scene/marks/marks.ts'
import type { Body } from './energy.ts'

const GAP = 44
const ROW = 34
/** The maximum number of subordinates in a column; further ones go into another column. */
const TALLEST = 4

interface Block {
  readonly width: number
  readonly height: number
  /** Positions relative to the block's upper start corner, by body. */
  readonly at: readonly (readonly [body: number, place: Point])[]
}

const widthOf = ({ r, labelWidth }: Body) => Math.max(2 * r, labelWidth) + GAP
const heightOf = ({ r, labelHeight }: Body) => 2 * r + labelHeight + ROW

/** A body with all its subordinates, rank by rank, in columns. */
function blockOf(root: number, under: readonly (readonly number[])[], bodies: readonly Body[]): Block {
  const body = bodies[root]
  if (body === undefined) return { width: 0, height: 0, at: [] }
  const members = (i: number): number[] => (under[i] ?? []).flatMap((one) => [one, ...members(one)])
  const all = members(root)
  const columns = Math.ceil(all.length / TALLEST)
  const tallest = Math.ceil(all.length / Math.max(1, columns))
  const at: [number, Point][] = []
  let x = 0
  let bottom = heightOf(body)
  for (let column = 0; column < columns; column += 1) {
    const stack = all.slice(column * tallest, (column + 1) * tallest).flatMap((i) => {
      const one = bodies[i]
      return one === undefined ? [] : [{ i, one }]
    })
    const width = Math.max(...stack.map(({ one }) => widthOf(one)))
    let y = heightOf(body)
    for (const { i, one } of stack) {
      at.push([i, { x: x + width / 2, y: y + one.r }])
      y += heightOf(one)
    }
    x += width
    bottom = Math.max(bottom, y)
  }
  const width = Math.max(x, widthOf(body))
  const shift = (width - x) / 2
  return {
    width,
    height: bottom,
    at: [[root, { x: width / 2, y: body.r }], ...at.map(([i, p]): [number, Point] => [i, { x: p.x + shift, y: p.y }])],
  }
}

/**
 * Places states and other bodies side by side and their office-holders below them, as rows of blocks with the largest first.
 * @param above the superior of each body, `null` at the top; without cycles
 * @param width the maximum width of a row, unless one block is wider
 * @returns positions by body
 */
export function hierarchy(bodies: readonly Body[], above: readonly (number | null)[], width: number): readonly Point[] {
  const under: number[][] = bodies.map(() => [])
  for (const [i, up] of above.entries()) if (up !== null) under[up]?.push(i)
  const blocks = bodies
    .flatMap((_, i) => (above[i] === null ? [{ i, block: blockOf(i, under, bodies) }] : []))
    .sort((p, q) => q.block.at.length - p.block.at.length || p.i - q.i)
  const at: Point[] = bodies.map(() => ({ x: 0, y: 0 }))
  let [x, y, row] = [0, 0, 0]
  for (const { block } of blocks) {
    if (x > 0 && x + block.width > width) [x, y, row] = [0, y + row + 2 * GAP, 0]
    for (const [i, place] of block.at) at[i] = { x: x + place.x, y: y + place.y }
    x += block.width
    row = Math.max(row, block.height)
  }
  return at
}
