import type { Box } from '../scene/boxes'

export interface Viewport {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** Room in the canvas, in CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/**
 * Shows a box as large as fits and in the middle, as SVG does with `preserveAspectRatio="xMidYMid meet"`: the picture in
 * the HTML and the canvas that takes over from it agree to the pixel.
 */
export function meet(box: Box, room: Room): Viewport {
  const zoom = Math.min(room.width / box.width, room.height / box.height)
  return {
    zoom,
    pan: {
      x: (room.width - box.width * zoom) / 2 - box.x * zoom,
      y: (room.height - box.height * zoom) / 2 - box.y * zoom,
    },
  }
}
