import type { Box } from '../../scene/figure/boxes.ts'
import { discBox, isNear, overlap, touches } from '../../scene/figure/boxes.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { Disc } from '../../scene/figure/ribbon.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { SampledLine } from './crossedLines.ts'
import { isCrossedBy, sampledLine } from './crossedLines.ts'

/** The cost of a line through a name: more than any preference between free places. A badge hides the line below it. */
const CROSSED = { each: 1, byArea: 0.5 }

const inside = ({ x, y, width, height }: Box, p: Point) => p.x > x && p.x < x + width && p.y > y && p.y < y + height

/** What text must avoid, and the points along lines that it should avoid. None of it moves while text is placed. */
export interface Scenery {
  readonly discs: readonly { readonly id: string | null; readonly disc: Disc; readonly box: Box }[]
  readonly lines: readonly (SampledLine & { readonly id: string; readonly width: number })[]
  readonly frame: Box
}

export const sceneryOf = (figure: Figure, frame: Box, beside: readonly Disc[]): Scenery => ({
  discs: [
    ...[...figure.nodes.values()].map((node) => ({ id: node.entity.id, disc: node, box: discBox(node) })),
    ...beside.map((disc) => ({ id: null, disc, box: discBox(disc) })),
  ],
  lines: figure.strands.map((strand) => {
    const { relations, width } = strand
    return { id: relations[0].relation.id, width, ...sampledLine(strand, 24) }
  }),
  frame,
})

/** The gap between a node's disc and a name, or a badge. A badge has an outline, and the corners of a diamond reach beyond its disc. */
export const DISC_GAP = { name: 1, badge: 3.5 }

function coversDisc(box: Box, node: Disc, gap: number): boolean {
  const x = Math.max(box.x, Math.min(node.x, box.x + box.width))
  const y = Math.max(box.y, Math.min(node.y, box.y + box.height))
  return Math.hypot(node.x - x, node.y - y) < node.r + gap
}

const outsideOf = (box: Box, frame: Box) => box.width * box.height - overlap(box, frame) > 1

/** How many discs a box covers, apart from its own, and whether it leaves the frame. */
export function obstacles(box: Box, own: string | null, gap: number, { discs, frame }: Scenery): number {
  let count = outsideOf(box, frame) ? 1 : 0
  for (const { id, disc, box: about } of discs) {
    if ((id === null || id !== own) && isNear(box, about, gap) && coversDisc(box, disc, gap)) count += 1
  }
  return count
}

/** The cost of the lines that run through the box of a name, or touch it. */
export function crossings(box: Box, { lines }: Scenery): number {
  let sum = 0
  for (const line of lines)
    if (isCrossedBy(box, line, line.width / 2)) sum += CROSSED.each + CROSSED.byArea * line.width ** 2
  return sum
}

/** How much of lines a box covers; the line named `except` does not count. */
export function coveredLines(box: Box, except: string | null, { lines }: Scenery): number {
  let sum = 0
  for (const { id, width, points, box: about } of lines) {
    if (id !== except && touches(box, about))
      for (const point of points) if (inside(box, point)) sum += 0.12 + width ** 2 * 0.03
  }
  return sum
}
