import type { Box } from '../figure/boxes.ts'
import type { Point } from '../marks/marks.ts'
import type { Size } from '../page/format.ts'

/** A view onto a plane. Point `p` of the plane appears at `p * zoom + pan`, in CSS pixels from the view's top left corner. */
export interface Camera {
  readonly zoom: number
  readonly pan: Point
}

/** If the clear area is smaller than this, in CSS pixels, the camera does not move to reveal anything. */
export const MIN_CLEAR_SIZE = 80

/** Where a point of the plane appears in the view. */
export const toView = ({ zoom, pan }: Camera, at: Point): Point => ({ x: at.x * zoom + pan.x, y: at.y * zoom + pan.y })

export const panned = ({ zoom, pan }: Camera, by: Point): Camera => ({
  zoom,
  pan: { x: pan.x + by.x, y: pan.y + by.y },
})

/** The camera for a view of another size, with the same zoom and the same point in its middle. */
export const recentred = (camera: Camera, before: Size, after: Size): Camera =>
  panned(camera, { x: (after.width - before.width) / 2, y: (after.height - before.height) / 2 })

/** The camera at another zoom. The point at `at` in the view stays where it is. */
export function zoomedTo({ zoom, pan }: Camera, next: number, at: Point): Camera {
  const by = next / zoom
  return { zoom: next, pan: { x: at.x - (at.x - pan.x) * by, y: at.y - (at.y - pan.y) * by } }
}

/** The limits of a camera's zoom. */
export interface ZoomRange {
  readonly least: number
  readonly most: number
}

/** The camera zoomed by a factor, within limits. The point at `at` in the view stays where it is. */
export const zoomedBy = (camera: Camera, factor: number, at: Point, { least, most }: ZoomRange): Camera =>
  zoomedTo(camera, Math.min(most, Math.max(least, camera.zoom * factor)), at)

/** The camera that shows in a room, as large as fits, what another one shows in a clear part of its view. */
export function refitted({ zoom, pan }: Camera, clear: Box, room: Size): Camera {
  const by = Math.min(room.width / clear.width, room.height / clear.height)
  const middle = { x: clear.x + clear.width / 2 - pan.x, y: clear.y + clear.height / 2 - pan.y }
  return { zoom: zoom * by, pan: { x: room.width / 2 - middle.x * by, y: room.height / 2 - middle.y * by } }
}

/** Interpolates between two cameras, with `t` from 0 to 1. The zoom changes by equal factors, which looks even. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** t
  const share = from.zoom === to.zoom ? t : (zoom - from.zoom) / (to.zoom - from.zoom)
  const { pan } = from
  return { zoom, pan: { x: pan.x + (to.pan.x - pan.x) * share, y: pan.y + (to.pan.y - pan.y) * share } }
}

/**
 * Shows a box as large as fits, like `preserveAspectRatio="… meet"` in SVG, so the picture in the HTML and the canvas that
 * replaces it match to the pixel. A box that is taller than wide belongs to a phone: it is aligned to the top, with controls
 * below it.
 * @param room the view's size in CSS pixels
 */
export function fitBox(box: Box, room: Size): Camera {
  const zoom = Math.min(room.width / box.width, room.height / box.height)
  const share = box.height > box.width ? 0 : 0.5
  return {
    zoom,
    pan: {
      x: (room.width - box.width * zoom) / 2 - box.x * zoom,
      y: (room.height - box.height * zoom) * share - box.y * zoom,
    },
  }
}

/** How far a span from `low` to `high` must move to lie between `least` and `most`. */
const nudge = (low: number, high: number, least: number, most: number) =>
  low < least ? least - low : high > most ? most - high : 0

interface RevealOptions {
  /** Space around the bounds, in CSS pixels. */
  readonly margin?: number
  /** The minimum zoom to reach, if the bounds allow it. */
  readonly least?: number
}

/**
 * The camera that brings `bounds`, a box of the plane, into the clear part of the view. It moves as little as possible, and
 * zooms out only if the bounds are larger than the clear part.
 * @param clear the part of the view that nothing covers, in CSS pixels
 * @returns the same object if nothing has to move
 */
export function revealed(
  camera: Camera,
  bounds: Box,
  clear: Box,
  { margin = 0, least = 0 }: RevealOptions = {},
): Camera {
  if (clear.width <= MIN_CLEAR_SIZE || clear.height <= MIN_CLEAR_SIZE) return camera
  const fits = Math.min(
    Math.max(1, clear.width - 2 * margin) / Math.max(bounds.width, 1e-9),
    Math.max(1, clear.height - 2 * margin) / Math.max(bounds.height, 1e-9),
  )
  const zoom = Math.min(Math.max(camera.zoom, least), fits)
  const middle = { x: clear.x + clear.width / 2, y: clear.y + clear.height / 2 }
  const closer = zoom === camera.zoom ? camera : zoomedTo(camera, zoom, middle)
  const low = toView(closer, bounds)
  const high = toView(closer, { x: bounds.x + bounds.width, y: bounds.y + bounds.height })
  const by = {
    x: nudge(low.x - margin, high.x + margin, clear.x, clear.x + clear.width),
    y: nudge(low.y - margin, high.y + margin, clear.y, clear.y + clear.height),
  }
  return by.x === 0 && by.y === 0 ? closer : panned(closer, by)
}
