import type { Camera } from '../../scene/camera/camera.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A part of the canvas, in CSS pixels from the canvas's corner. */
export interface Frame extends Point {
  readonly width: number
  readonly height: number
}

/** Labels are drawn at their proper size at 1; larger helps nobody. */
const LARGEST = 1.15

/** Room for what is drawn about a point, at the zoom 1: half an entity and its label. */
const ABOUT = 70

/**
 * The camera that shows these places as large as they fit into a part of the canvas, in its middle. The places are where the
 * present camera shows them; `null` without any.
 */
export function framed(camera: Camera, places: readonly Point[], frame: Frame): Camera | null {
  if (places.length === 0) return null
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const across = Math.max(1, frame.width) / ((right - left) / camera.zoom + 2 * ABOUT)
  const down = Math.max(1, frame.height) / ((bottom - top) / camera.zoom + 2 * ABOUT)
  const zoom = Math.min(LARGEST, across, down)
  const grown = zoom / camera.zoom
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return {
    zoom,
    pan: {
      x: frame.x + frame.width / 2 - (middle.x - camera.pan.x) * grown,
      y: frame.y + frame.height / 2 - (middle.y - camera.pan.y) * grown,
    },
  }
}
