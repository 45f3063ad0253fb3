import type { Box } from '../figure/boxes.ts'
import { boundsOf, boxContains, grown, middleOf, overlap } from '../figure/boxes.ts'
import { add, distance, subtract, times } from '../figure/curve.ts'
import type { Candidate, NameObstacles, Outline, Size } from '../marks/hullNames.ts'
import { clearestOf, obstaclesNear, reachesInto } from '../marks/hullNames.ts'
import type { Point } from '../marks/marks.ts'

/** The distance between two points of an outline beside which a name is tried. */
const SPACING = 16

/** Gaps between the outline and its name; a wider one costs more. */
const GAPS = [6, 14, 24, 36, 56, 80] as const
const GAP_COST = 1.6

/** The maximum cost of a place. It may cover many lines, because an outline without its words would say nothing. */
const MAX_COST = 400

/** The directions in which a name may stand from a point of the outline. */
const SIDES = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ x, y }))).filter(({ x, y }) => x !== 0 || y !== 0)

/** Points along closed lines, at most `SPACING` from each other. */
export function pointsAlong(lines: readonly (readonly Point[])[]): readonly Point[] {
  return lines.flatMap((line) =>
    line.flatMap((to, i) => {
      const from = line.at(i - 1) ?? to
      const count = Math.max(1, Math.ceil(distance(from, to) / SPACING))
      return Array.from({ length: count }, (_, part) => add(from, times(subtract(to, from), (part + 1) / count)))
    }),
  )
}

function isWithin(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false
  let b = line.at(-1)
  for (const a of line) {
    if (b !== undefined && a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside
    b = a
  }
  return inside
}

/**
 * The middle of the clearest place for a name of this size beside closed lines. `null` if it would cover something everywhere.
 * @param area where the name may be
 * @param others outlines that the name must not seem to belong to
 */
export function placeBeside(
  size: Size,
  lines: readonly (readonly Point[])[],
  area: Box,
  others: readonly Outline[],
  clutter: NameObstacles,
): Point | null {
  const points = pointsAlong(lines)
  const bounds = boundsOf(points)
  const candidatesAt = (gap: number) =>
    points.flatMap((point) =>
      SIDES.map((side): Candidate => {
        const at = {
          x: point.x + side.x * (gap + size.width / 2),
          y: point.y + side.y * (gap + size.height / 2),
        }
        return { at, cost: GAP_COST * gap + (6 * (at.y - bounds.y)) / Math.max(1, bounds.height) }
      }),
    )
  const [least] = GAPS
  const near = grown(bounds, size.width + size.height + (GAPS.at(-1) ?? least))
  const isForeign = (box: Box) => {
    const isInArea = overlap(box, area) >= box.width * box.height - 0.001
    const roomy = grown(box, least - 1)
    const isOver =
      points.some((point) => boxContains(roomy, point)) || lines.some((line) => isWithin(line, middleOf(box)))
    return !isInArea || isOver || others.some((other) => reachesInto(box, other))
  }
  const nearby = obstaclesNear(near, clutter)
  let best: Candidate | null = null
  for (const gap of GAPS) {
    const dearest: number = best?.cost ?? MAX_COST
    // The highest place of all costs least.
    const cheapest = GAP_COST * gap - (6 * (gap + size.height / 2)) / Math.max(1, bounds.height)
    if (cheapest < dearest) best = clearestOf(candidatesAt(gap), size, nearby, isForeign, dearest) ?? best
  }
  return best?.at ?? null
}
