import type { Camera, ZoomRange } from '../../../scene/camera/camera.ts'
import { zoomedBy } from '../../../scene/camera/camera.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import { PORTRAIT_RATIO } from './inset.ts'

/** The maximum zoom when everything is shown, so that a single place appears with its continent. */
const CLOSEST_FIT = 3.5

/** How near one may come to the map, and how far go from it. */
export const RANGE: ZoomRange = { least: 0.35, most: 16 }

/** Space for discs and names around the outermost places, in CSS pixels. */
export const MARGIN = { sides: 62, top: 56, bottom: 48 } as const

/** How far lines between the outermost places may bulge above them, as a share of their width. */
const BULGE = 0.24

/** Space above the highest line, in CSS pixels. Lines have no names, so they need less than discs. */
const ABOVE_LINES = 26

/**
 * The camera that shows every point, with a margin, as large as the clear part allows.
 * @param lines points along the lines between them, none of which may leave the map above
 */
export function frame(points: readonly Point[], clear: Box, size = 1, lines: readonly Point[] = []): Camera {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = points.length === 0 ? [0, 0] : [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = points.length === 0 ? [0, 0] : [Math.min(...ys), Math.max(...ys)]
  const width = Math.max(1, clear.width - 2 * MARGIN.sides * size)
  const height = Math.max(1, clear.height - (MARGIN.top + MARGIN.bottom) * size)
  const highest = Math.min(top, ...lines.map(({ y }) => y))
  const below = Math.max(1, clear.height - ABOVE_LINES - MARGIN.bottom * size)
  const k = Math.min(
    width / Math.max(right - left, 1e-9),
    height / Math.max(bottom - top, 1e-9),
    below / Math.max(bottom - highest, 1e-9),
    CLOSEST_FIT,
  )
  const least = clear.y + ABOVE_LINES - highest * k
  const x = clear.x + clear.width / 2 - ((left + right) / 2) * k
  // On a tall screen, the land is at the top, and the inset uses the rest.
  if (clear.height > PORTRAIT_RATIO * clear.width) {
    const spare = clear.height - MARGIN.bottom * size - (bottom - top) * k
    const y = clear.y + Math.min(spare, Math.max(MARGIN.top * size, BULGE * width)) - top * k
    return { zoom: k, pan: { x, y: Math.max(least, y) } }
  }
  const y = clear.y + MARGIN.top * size + height / 2 - ((top + bottom) / 2) * k
  return { zoom: k, pan: { x, y: Math.max(least, y) } }
}

/** Zooms by a factor, within limits. The point under `at` stays where it is. */
export const zoomed = (camera: Camera, factor: number, at: Point): Camera => zoomedBy(camera, factor, at, RANGE)
