import type { Box } from '../../scene/figure/boxes.ts'
import { boundsOf, grown, touches } from '../../scene/figure/boxes.ts'
import { sample } from '../../scene/figure/curve.ts'
import type { StrandFigure } from '../../scene/figure/figure.ts'
import type { Point } from '../../scene/marks/marks.ts'

/** A line of a picture as points along it, and the box around them. */
export interface SampledLine {
  readonly points: readonly Point[]
  readonly box: Box
}

/** A strand's line by a number of pieces. */
export function sampledLine({ curve }: StrandFigure, pieces: number): SampledLine {
  const points = sample(curve, pieces)
  return { points, box: boundsOf(points) }
}

/** Whether a segment runs through a box (Liang–Barsky). */
function runsThrough(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  let [from, to] = [0, 1]
  const edges = [
    [a.x - b.x, a.x - x],
    [b.x - a.x, x + width - a.x],
    [a.y - b.y, a.y - y],
    [b.y - a.y, y + height - a.y],
  ] as const
  for (const [by, room] of edges) {
    if (by === 0) {
      if (room < 0) return false
    } else if (by < 0) from = Math.max(from, room / by)
    else to = Math.min(to, room / by)
    if (from > to) return false
  }
  return true
}

/**
 * Whether a line runs through a box. Its points alone do not tell: a line can cross a name between two of them.
 * @param beside how near the line may not come, for a line that is not thin
 */
export function isCrossedBy(box: Box, { points, box: about }: SampledLine, beside = 0): boolean {
  const kept = beside === 0 ? box : grown(box, beside)
  return touches(kept, about) && points.some((point, i) => i > 0 && runsThrough(points[i - 1] ?? point, point, kept))
}
