import { PALETTE } from '../../scene/marks/palette.ts'
import type { Drawing } from '../../scene/page/drawing.ts'
import type { Background, DrawingWatch } from '../../store/printer.ts'
import { pageFlags } from '../drawing/flagImages.ts'
import type { PaintOptions } from '../drawing/paint.ts'
import { paint } from '../drawing/paint.ts'
import { inSlices } from './inSlices.ts'

/** The palette of a background. A transparent picture is meant for light paper. */
export const paletteOf = (background: Background) => PALETTE[background === 'dark' ? 'dark' : 'light']

/** How many pieces are painted at a time. */
const PIECES = 40

/** Paints a drawing slice by slice, and tells the share of the pieces that is painted. */
function* slices(
  canvas: HTMLCanvasElement,
  { width, layers }: Drawing,
  background: Background,
): Generator<number, void, undefined> {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser gives no canvas')
  const palette = paletteOf(background)
  const isCutOut = background === 'transparent'
  const options: PaintOptions = { colours: (ink) => palette[ink], flags: pageFlags(), isCutOut }
  const scale = canvas.width / width
  const all = layers.reduce((sum, { pieces }) => sum + pieces.length, 0)
  let painted = 0
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
    const transform = { zoom: view.zoom * scale, x: view.x * scale, y: view.y * scale }
    for (let at = 0; at < pieces.length; at += PIECES) {
      const slice = pieces.slice(at, at + PIECES)
      paint(context, slice, transform, options)
      painted += slice.length
      yield painted / all
    }
    context.restore()
  }
}

/**
 * Draws a drawing over the whole of a canvas that has its size already. The preview and the file share this code.
 * @throws {Error} if the browser gives the canvas no context
 */
export function paintDrawing(canvas: HTMLCanvasElement, drawing: Drawing, background: Background): void {
  const painting = slices(canvas, drawing, background)
  while (painting.next().done !== true);
}

/**
 * The same, with pauses in which the browser can show how far it is and take the user's clicks.
 * @throws the reason of `stop`, if it is aborted; what is painted by then stays on the canvas
 */
export async function paintInSlices(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  background: Background,
  { onProgress, stop }: DrawingWatch,
): Promise<void> {
  await inSlices(slices(canvas, drawing, background), {
    stop,
    ...(onProgress && { onSlice: onProgress }),
  })
}
