import type { Box } from '../figure/boxes.ts'
import { badgeBoxes, boxContains, grown, labelBoxes, overlap } from '../figure/boxes.ts'
import { sample } from '../figure/curve.ts'
import type { Figure } from '../figure/figure.ts'
import { contains } from './hull.ts'
import type { Measure } from './lettering.ts'
import type { Point } from './marks.ts'
import type { Disc } from '../figure/ribbon.ts'

/** A convex polygon and its bounding box. */
export interface Outline {
  readonly corners: readonly Point[]
  readonly bounds: Box
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A possible middle of a name, and its base cost, regardless of what it would cover. */
export interface Candidate {
  readonly at: Point
  readonly cost: number
}

/** What a name must not cover, and what it should not. */
export interface NameObstacles {
  readonly boxes: readonly Box[]
  readonly discs: readonly Disc[]
  /** Points along lines, so close together that no word fits between two of them. */
  readonly lines: readonly Point[]
}

/** The obstacles in an area. */
export interface NearObstacles extends Pick<NameObstacles, 'boxes' | 'discs'> {
  /** The points along lines in the order of x, so that those in a box are found without a look at all others. */
  readonly linesByX: readonly Point[]
}

const POINTS_OF_A_LINE = 24
/** The number of places tried around the outline. */
const TRIED_PLACES = 32
/** Gap between an outline and a name beside or inside it. */
const CLEAR = 5
/** The maximum cost of a place. A name that would cover labels or discs costs more, and is left out. */
const MAX_COST = 60
const LINE_COST = 4
/** The cost of a place outside the outline; inside it, the name clearly belongs to the outline. */
const OUTSIDE_COST = 14

export function obstaclesOf({ nodes, strands }: Figure, measure: Measure): NameObstacles {
  return {
    boxes: [...labelBoxes(nodes.values(), measure), ...badgeBoxes(strands, measure)],
    discs: [...nodes.values()],
    lines: strands.flatMap(({ curve }) => sample(curve, POINTS_OF_A_LINE)),
  }
}

/** The box of this size around a centre. */
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

/** Whether a disc is nearer to a box than this. Squares, because `Math.hypot` is slow and every place is compared with every disc. */
function isNearer({ x, y, width, height }: Box, disc: Disc, gap: number): boolean {
  const across = Math.max(x - disc.x, 0, disc.x - x - width)
  const along = Math.max(y - disc.y, 0, disc.y - y - height)
  const reach = disc.r + gap
  return reach > 0 && across * across + along * along < reach * reach
}

/** The index of the first point that is not left of x. */
function firstFrom(points: readonly Point[], x: number): number {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle]?.x ?? x) < x) low = middle + 1
    else high = middle
  }
  return low
}

/** What a name in this box would cover; infinite from `dearest` on. */
function costOf(box: Box, { boxes, discs, linesByX }: NearObstacles, dearest: number): number {
  for (const disc of discs) if (isNearer(box, disc, CLEAR)) return Infinity
  const roomy = grown(box, 2)
  let cost = 0
  for (const other of boxes) cost += overlap(roomy, other)
  if (cost >= MAX_COST) return Infinity
  const end = roomy.x + roomy.width
  for (let i = firstFrom(linesByX, roomy.x); i < linesByX.length; i += 1) {
    const point = linesByX[i]
    if (point === undefined || point.x > end) break
    if (cost >= dearest) return Infinity
    if (boxContains(roomy, point)) cost += LINE_COST
  }
  return cost
}

/** The nearest place beside an outline in the given direction where a box does not overlap it. */
function beside(outline: readonly Point[], angle: number, width: number, height: number): Point {
  const [u, v] = [Math.cos(angle), Math.sin(angle)]
  const reach = (point: Point) => point.x * u + point.y * v
  const furthest = outline.reduce((best, corner) => (reach(corner) > reach(best) ? corner : best))
  return {
    x: furthest.x + u * CLEAR + (Math.abs(u) < 0.01 ? 0 : Math.sign(u) * (width / 2)),
    y: furthest.y + v * CLEAR + (Math.abs(v) < 0.01 ? 0 : Math.sign(v) * (height / 2)),
  }
}

/** The maximum number of grid steps in each direction when places inside an outline are tried. */
const STEPS = 14

/**
 * The possible places for a box of this size, each with its base cost, regardless of what it covers. Upper places cost least.
 */
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
  for (let i = 0; i < TRIED_PLACES; i += 1) {
    add(beside(corners, (2 * Math.PI * i) / TRIED_PLACES, width, height), OUTSIDE_COST)
  }
  return found
}

/** The obstacles in an area. */
export const obstaclesNear = (near: Box, { boxes, discs, lines }: NameObstacles): NearObstacles => ({
  boxes: boxes.filter((box) => overlap(box, near) > 0),
  discs: discs.filter((disc) => isNearer(near, disc, 0)),
  linesByX: lines.filter((point) => boxContains(near, point)).toSorted((a, b) => a.x - b.x),
})

/**
 * The candidate where a name of this size costs least, with all that it costs there. `null` if it would cover a disc, a label or
 * a badge at all of them.
 * @param clutter the obstacles in the area that all candidates are in
 * @param isForeign whether a name in this box would seem to belong to something else
 * @param dearest what it must cost less than
 */
export function clearestOf(
  candidates: readonly Candidate[],
  size: Size,
  clutter: NearObstacles,
  isForeign: (box: Box) => boolean,
  dearest = MAX_COST,
): Candidate | null {
  let best: Candidate | null = null
  let least = dearest
  const cheap = candidates.filter(({ cost }) => cost < dearest)
  for (const { at, cost } of cheap.toSorted((a, b) => a.cost - b.cost)) {
    if (cost >= least) break
    const box = boxAt(at, size)
    const whole = cost + costOf(box, clutter, least - cost)
    if (whole >= least || isForeign(box)) continue
    least = whole
    best = { at, cost: whole }
  }
  return best
}

/** Whether a box reaches into a convex polygon. */
export const reachesInto = (box: Box, { corners }: Outline) => cornersOf(box).some((one) => contains(corners, one))

/**
 * The middle of the clearest place for a name of this size, inside an outline or just outside it. Of equally clear places,
 * the highest is taken. `null` if the name would cover a disc, a label or a badge everywhere.
 * @param others outlines that the name must not seem to belong to
 */
export function placeName(
  size: Size,
  outline: Outline,
  others: readonly Outline[],
  clutter: NameObstacles,
): Point | null {
  const near = grown(outline.bounds, size.width + size.height)
  const neighbours = others.filter(({ bounds }) => overlap(bounds, near) > 0)
  const isForeign = (box: Box) => neighbours.some((one) => reachesInto(box, one))
  return clearestOf(candidatesFor(outline, size), size, obstaclesNear(near, clutter), isForeign)?.at ?? null
}
