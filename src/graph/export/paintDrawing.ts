import { PALETTE } from '../../scene/marks/palette.ts'
import type { Drawing } from '../../scene/page/drawing.ts'
import type { Background } from '../../store/printer.ts'
import { pageFlags } from '../drawing/flagImages.ts'
import type { PaintOptions } from '../drawing/paint.ts'
import { paint } from '../drawing/paint.ts'

/** The palette of a background. A transparent picture is meant for light paper. */
export const paletteOf = (background: Background) => PALETTE[background === 'dark' ? 'dark' : 'light']

/**
 * Draws a drawing over the whole of a canvas that has its size already. The preview and the file share this code.
 * @throws {Error} if the browser gives the canvas no context
 */
export function paintDrawing(canvas: HTMLCanvasElement, { width, layers }: Drawing, background: Background): void {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser gives no canvas')
  const palette = paletteOf(background)
  const isCutOut = background === 'transparent'
  const options: PaintOptions = { colours: (ink) => palette[ink], flags: pageFlags(), isCutOut }
  const scale = canvas.width / width
  context.clearRect(0, 0, canvas.width, canvas.height)
  if (!isCutOut) {
    context.fillStyle = options.colours('canvas')
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  for (const { pieces, view, clip } of layers) {
    context.save()
    if (clip !== null) {
      context.beginPath()
      context.rect(clip.x * scale, clip.y * scale, clip.width * scale, clip.height * scale)
      context.clip()
    }
    paint(context, pieces, { zoom: view.zoom * scale, x: view.x * scale, y: view.y * scale }, options)
    context.restore()
  }
}
