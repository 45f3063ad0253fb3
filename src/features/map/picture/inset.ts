import type { Box } from '../../../scene/figure/boxes.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'

/** Gap between the inset and the edge of the clear part. */
const EDGE = 18

/** A view that is taller than wide by this factor is a phone held upright; the inset is then below the land. */
export const PORTRAIT_RATIO = 1.15
/** If a sheet leaves less than this share of the height, the inset is hidden. */
const TIGHT = 0.7
/** The places to try along a side, as shares of its length. */
const SHARES = [0, 1, 0.5, ...Array.from({ length: 31 }, (_, at) => (at + 1) / 32)]
const LEAST = 72

/** The radius of the inset, in CSS pixels, from the clear part with nothing open and the present one. */
export function insetRadius(resting: Box, clear: Box): number {
  const { width, height } = resting
  const wanted = Math.min(
    180,
    Math.max(0.18 * Math.sqrt(width * height), 0.33 * width * Number(height > PORTRAIT_RATIO * width)),
  )
  const tight = clear.height < TIGHT * height ? 0.22 * Math.min(clear.width, clear.height) : wanted
  return Math.max(LEAST, Math.min(wanted, tight))
}

/**
 * The position of the inset: of places along the sides, corners first, the one that covers least.
 * @param below the height that its caption needs, in CSS pixels
 */
export function placeInset(clear: Box, r: number, covered: readonly Point[], below: number): Disc {
  const left = clear.x + EDGE + r
  const right = clear.x + clear.width - EDGE - r
  const top = clear.y + EDGE + r
  const bottom = clear.y + clear.height - below - r
  const along = (from: number, to: number) => SHARES.map((share) => from + (to - from) * share)
  const places: readonly Point[] = [
    ...along(left, right).map((x) => ({ x, y: bottom })),
    ...along(left, right).map((x) => ({ x, y: top })),
    ...along(top, bottom).flatMap((y) => [
      { x: left, y },
      { x: right, y },
    ]),
  ]
  let best = Infinity
  let chosen: Point = { x: left, y: bottom }
  for (const place of places) {
    const cost = covered.filter((point) => Math.hypot(point.x - place.x, point.y - place.y) < r + 10).length
    if (cost < best) {
      best = cost
      chosen = place
    }
  }
  return { ...chosen, r }
}

/** The two tangents that touch both circles from outside; none if one circle contains the other. */
export function tangents(a: Disc, b: Disc): readonly (readonly [Point, Point])[] {
  const apart = Math.hypot(b.x - a.x, b.y - a.y)
  if (apart <= Math.abs(a.r - b.r)) return []
  const towards = Math.atan2(b.y - a.y, b.x - a.x)
  const open = Math.acos((a.r - b.r) / apart)
  return [towards + open, towards - open].map((angle) => {
    const touch = ({ x, y, r }: Disc): Point => ({ x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) })
    return [touch(a), touch(b)]
  })
}
