import type { Box } from '../../../scene/figure/boxes.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import { TALL } from './inset.ts'

/** How the plane is seen: a point `p` of it stands at `p * k + (x, y)`, in CSS pixels from the view's top left. */
export interface Camera {
  readonly k: number
  readonly x: number
  readonly y: number
}

/** No closer than this when everything is shown: a lone place is seen with its continent. */
const CLOSEST_FIT = 3.5
const CLOSEST = 16
const FARTHEST = 0.35

/** Room that discs and their names take about the outermost places, in CSS pixels. */
export const MARGIN = { sides: 62, top: 56, bottom: 48 } as const

/** How far lines between the outermost places may reach above them, as a share of their width. */
const BULGE = 0.24

export const seen = ({ k, x, y }: Camera, at: Point): Point => ({ x: at.x * k + x, y: at.y * k + y })

/** The camera that shows every point, with room about them, as large as the clear part allows. */
export function frame(points: readonly Point[], clear: Box, size = 1): Camera {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = points.length === 0 ? [0, 0] : [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = points.length === 0 ? [0, 0] : [Math.min(...ys), Math.max(...ys)]
  const width = Math.max(1, clear.width - 2 * MARGIN.sides * size)
  const height = Math.max(1, clear.height - (MARGIN.top + MARGIN.bottom) * size)
  const k = Math.min(width / Math.max(right - left, 1e-9), height / Math.max(bottom - top, 1e-9), CLOSEST_FIT)
  const x = clear.x + clear.width / 2 - ((left + right) / 2) * k
  // Upright, the land stands at the top and the inset has the rest.
  if (clear.height > TALL * clear.width) {
    const spare = clear.height - MARGIN.bottom * size - (bottom - top) * k
    return { k, x, y: clear.y + Math.min(spare, Math.max(MARGIN.top * size, BULGE * width)) - top * k }
  }
  return { k, x, y: clear.y + MARGIN.top * size + height / 2 - ((top + bottom) / 2) * k }
}

/** Nearer or farther by a factor, the point under `at` staying where it is. */
export function zoomed({ k, x, y }: Camera, factor: number, at: Point): Camera {
  const next = Math.min(CLOSEST, Math.max(FARTHEST, k * factor))
  const by = next / k
  return { k: next, x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by }
}

export const panned = ({ k, x, y }: Camera, by: Point): Camera => ({ k, x: x + by.x, y: y + by.y })

/** How far a span must move to lie within another. */
const nudge = (low: number, high: number, least: number, most: number) =>
  low < least ? least - low : high > most ? most - high : 0

/** Where less is clear, in CSS pixels, nothing is brought there. */
const MIN_CLEAR = 80

/** The camera with which the points stand in the clear part, moved as little as that takes, farther only if they need it. */
export function revealing(camera: Camera, points: readonly Point[], clear: Box, skirt: number): Camera {
  if (points.length === 0 || clear.width < MIN_CLEAR || clear.height < MIN_CLEAR) return camera
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const fits = Math.min(
    Math.max(1, clear.width - 2 * skirt) / Math.max(right - left, 1e-9),
    Math.max(1, clear.height - 2 * skirt) / Math.max(bottom - top, 1e-9),
  )
  const middle = { x: clear.x + clear.width / 2, y: clear.y + clear.height / 2 }
  const next = fits < camera.k ? zoomed(camera, fits / camera.k, middle) : camera
  const [from, to] = [seen(next, { x: left, y: top }), seen(next, { x: right, y: bottom })]
  return panned(next, {
    x: nudge(from.x - skirt, to.x + skirt, clear.x, clear.x + clear.width),
    y: nudge(from.y - skirt, to.y + skirt, clear.y, clear.y + clear.height),
  })
}

/** Between two cameras, `t` from 0 to 1: zoom by equal factors, so that it seems even. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const k = from.k * (to.k / from.k) ** t
  const share = from.k === to.k ? t : (k - from.k) / (to.k - from.k)
  return { k, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
