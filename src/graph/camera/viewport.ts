import type { Box } from '../../scene/figure/boxes.ts'

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
 * Shows a box as large as fits, as SVG does with `preserveAspectRatio="… meet"`: the picture in the HTML and the canvas that
 * takes over from it agree to the pixel. A box taller than wide is a phone's and stands at the top, controls below it.
 */
export function meet(box: Box, room: Room): Viewport {
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
