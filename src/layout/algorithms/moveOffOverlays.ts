import type { Box } from '../../scene/figure/boxes.ts'
import { overlap } from '../../scene/figure/boxes.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Body, Layout, Link } from './energy.ts'
import { energyAt } from './energy.ts'

/** The grid step for trying positions, and the margin around overlays. */
const STEP = 10
const CLEAR = 8

/** The box of a disc with its label below it. */
function boxOf({ r, labelWidth, labelHeight }: Body, { x, y }: Point): Box {
  const half = Math.max(r, labelWidth / 2) + CLEAR
  return { x: x - half, y: y - r - CLEAR, width: 2 * half, height: 2 * r + labelHeight + 2 * CLEAR }
}

/**
 * Moves nodes that page overlays would cover to the nearest free position with low energy. The others stay.
 * @param covered the overlays, in units of the frame
 */
export function moveOffOverlays(layout: Layout, places: readonly Point[], covered: readonly Box[]): Point[] {
  const { bodies, links, width, height } = layout
  const linksOf: Link[][] = bodies.map((_, i) => links.filter(({ a, b }) => a === i || b === i))
  const at = [...places]
  for (const [i, body] of bodies.entries()) {
    const here = at[i]
    const isCovered = (point: Point) => covered.some((box) => overlap(box, boxOf(body, point)) > 0)
    if (here === undefined || !isCovered(here)) continue
    let best = here
    let least = Infinity
    for (let x = STEP; x < width; x += STEP) {
      for (let y = STEP; y < height; y += STEP) {
        const there = { x, y }
        if (isCovered(there)) continue
        at[i] = there
        const energy = energyAt(layout, at, linksOf, i) + Math.hypot(x - here.x, y - here.y) / 100
        if (energy >= least) continue
        least = energy
        best = there
      }
    }
    at[i] = best
  }
  return at
}
