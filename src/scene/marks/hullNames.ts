import type { Box } from '../figure/boxes.ts'
import { badgeBox, badgeText, boxContains, grown, labelBox, overlap } from '../figure/boxes.ts'
import { sample } from '../figure/curve.ts'
import type { Figure } from '../figure/figure.ts'
import { contains } from './hull.ts'
import type { Measure } from './lettering.ts'
import type { Point } from './marks.ts'
import type { Disc } from '../figure/ribbon.ts'

/** A convex polygon, and the box about it. */
export interface Outline {
  readonly corners: readonly Point[]
  readonly bounds: Box
}

export interface Size {
  readonly width: number
  readonly height: number
}

interface Candidate {
  readonly at: Point
  readonly cost: number
}

/** What a name must not lie on, and what it had better not. */
export interface Clutter {
  readonly boxes: readonly Box[]
  readonly discs: readonly Disc[]
  /** Points of lines, close enough together that no word fits between two. */
  readonly lines: readonly Point[]
}

const POINTS_OF_A_LINE = 24
/** Places tried about the outline. */
const ABOUT = 32
/** Paper between an outline and a name beside it, or within. */
const CLEAR = 5
/** What a place may cost: a name that would lie on labels or discs is left out. */
const DEAREST = 60
const LINE_COST = 4
/** Within its outline a name is read as the outline's. */
const OUTSIDE_COST = 14

export function clutterOf({ nodes, strands }: Figure, measure: Measure): Clutter {
  const labels = [...nodes.values()].flatMap((node) =>
    node.label.slot === null ? [] : [labelBox(node, node.label.slot, measure)],
  )
  const badges = strands.flatMap((strand) => {
    const text = badgeText(strand)
    return text === null ? [] : [badgeBox(strand, text, measure)]
  })
  return {
    boxes: [...labels, ...badges],
    discs: [...nodes.values()],
    lines: strands.flatMap(({ curve }) => sample(curve, POINTS_OF_A_LINE)),
  }
}

/** The box of this size about a middle. */
export const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
]

export function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function away({ x, y, width, height }: Box, disc: Disc): number {
  const across = Math.max(x - disc.x, 0, disc.x - x - width)
  const along = Math.max(y - disc.y, 0, disc.y - y - height)
  return Math.hypot(across, along) - disc.r
}

function costOf(box: Box, { boxes, discs, lines }: Clutter): number {
  if (discs.some((disc) => away(box, disc) < CLEAR)) return Infinity
  const roomy = grown(box, 2)
  const covered = boxes.reduce((sum, other) => sum + overlap(roomy, other), 0)
  if (covered >= DEAREST) return Infinity
  return covered + LINE_COST * lines.filter((point) => boxContains(roomy, point)).length
}

/** The place beside an outline in a direction where a box just clears it. */
function beside(outline: readonly Point[], angle: number, width: number, height: number): Point {
  const [u, v] = [Math.cos(angle), Math.sin(angle)]
  const reach = (point: Point) => point.x * u + point.y * v
  const furthest = outline.reduce((best, corner) => (reach(corner) > reach(best) ? corner : best))
  return {
    x: furthest.x + u * CLEAR + (Math.abs(u) < 0.01 ? 0 : Math.sign(u) * (width / 2)),
    y: furthest.y + v * CLEAR + (Math.abs(v) < 0.01 ? 0 : Math.sign(v) * (height / 2)),
  }
}

/** Places within an outline are tried on a grid of so many steps each way at most. */
const STEPS = 14

/** Where a box of this size may stand, with what the place costs whatever lies there: upper places cost least. */
function candidatesFor(outline: Outline, size: Size): readonly Candidate[] {
  const { width, height } = size
  const { corners, bounds } = outline
  const inner = (at: Point) => cornersOf(grown(boxAt(at, size), CLEAR)).every((one) => contains(corners, one))
  const found: Candidate[] = []
  const add = (at: Point, cost: number) =>
    found.push({ at, cost: cost + (6 * (at.y - bounds.y)) / Math.max(1, bounds.height) })
  const [across, along] = [Math.max(16, bounds.width / STEPS), Math.max(8, bounds.height / STEPS)]
  for (let y = bounds.y + height; y < bounds.y + bounds.height - height; y += along) {
    for (let x = bounds.x + width / 2; x < bounds.x + bounds.width - width / 2; x += across) {
      if (inner({ x, y })) add({ x, y }, 0)
    }
  }
  for (let i = 0; i < ABOUT; i += 1) {
    add(beside(corners, (2 * Math.PI * i) / ABOUT, width, height), OUTSIDE_COST)
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/**
 * The middle of the clearest place for a name of this size within an outline, or else just outside; of equally clear ones the
 * uppermost. `null` where it would lie on a disc, a label or a badge everywhere.
 * @param others outlines that it must not be taken to name
 */
export function placeName(size: Size, outline: Outline, others: readonly Outline[], clutter: Clutter): Point | null {
  const near = grown(outline.bounds, size.width + size.height)
  const nearby: Clutter = {
    boxes: clutter.boxes.filter((box) => overlap(box, near) > 0),
    discs: clutter.discs.filter((disc) => away(near, disc) < 0),
    lines: clutter.lines.filter((point) => boxContains(near, point)),
  }
  const neighbours = others.filter(({ bounds }) => overlap(bounds, near) > 0)
  let best: Point | null = null
  let least = DEAREST
  for (const { at, cost } of candidatesFor(outline, size)) {
    if (cost >= least) break
    const box = boxAt(at, size)
    const whole = cost + costOf(box, nearby)
    if (whole >= least || neighbours.some(({ corners }) => cornersOf(box).some((one) => contains(corners, one))))
      continue
    least = whole
    best = at
  }
  return best
}
