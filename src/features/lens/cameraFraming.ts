import type { Camera } from '../../scene/camera/camera.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A part of the canvas, in CSS pixels from its corner. */
export interface CanvasPart extends Point {
  readonly width: number
  readonly height: number
}

/** The maximum zoom. At 1, labels have their intended size. */
const LARGEST = 1.15

/** Space around a point at zoom 1: half an entity and its label. */
const SPACE_AROUND = 70

/**
 * The camera that centres these points in a part of the canvas, as large as they fit. The points are given as the present
 * camera shows them. `null` if there are none.
 */
export function cameraFraming(camera: Camera, places: readonly Point[], frame: CanvasPart): Camera | null {
  if (places.length === 0) return null
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const across = Math.max(1, frame.width) / ((right - left) / camera.zoom + 2 * SPACE_AROUND)
  const down = Math.max(1, frame.height) / ((bottom - top) / camera.zoom + 2 * SPACE_AROUND)
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
