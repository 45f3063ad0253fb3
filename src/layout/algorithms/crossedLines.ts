import type { Box } from '../../scene/figure/boxes.ts'
import { boundsOf, grown, isNear } from '../../scene/figure/boxes.ts'
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

/** Whether a segment runs through a box (Liang–Barsky). By numbers alone: this runs hundreds of thousands of times for a picture. */
function runsThrough(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  let from = 0
  let to = 1
  for (let side = 0; side < 4; side += 1) {
    const isAcross = side < 2
    const isFirst = side % 2 === 0
    const ahead = isAcross ? b.x - a.x : b.y - a.y
    const by = isFirst ? -ahead : ahead
    const begin = isAcross ? a.x - x : a.y - y
    const room = isFirst ? begin : (isAcross ? width : height) - begin
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
  if (!isNear(box, about, beside)) return false
  const kept = grown(box, beside)
  let last: Point | undefined
  for (const point of points) {
    if (last !== undefined && runsThrough(last, point, kept)) return true
    last = point
  }
  return false
}
