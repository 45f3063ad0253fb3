import { DIMMED } from '../../scene/marks/compose.ts'
import type { Piece } from '../../scene/marks/marks.ts'
import type { PaintOptions, PaintTransform } from './paint.ts'
import { paint } from './paint.ts'

export interface PaintedFrame {
  /** The whole picture at rest. */
  readonly rest: readonly Piece[]
  /** What is emphasised, drawn over the rest. */
  readonly emphasisedPieces: readonly Piece[]
  /** Whether the rest is dimmed. */
  readonly dimmed: boolean
  readonly view: PaintTransform
  /** Whether the camera is moving. The last bitmap of the rest is then moved along, and painted anew when the camera stops. */
  readonly moving: boolean
  readonly options: PaintOptions
}

const sameView = (a: PaintTransform, b: PaintTransform) => a.zoom === b.zoom && a.x === b.x && a.y === b.y

/**
 * Draws frames on a canvas. The rest of the picture is kept as a bitmap, so that hovering, selecting and moving the camera
 * cost only what they change.
 */
export function createLayers(context: CanvasRenderingContext2D): (frame: PaintedFrame) => void {
  const { canvas } = context
  const bitmap = document.createElement('canvas')
  const kept = bitmap.getContext('2d')
  let painted:
    | { readonly rest: readonly Piece[]; readonly view: PaintTransform; readonly options: PaintOptions }
    | undefined

  const repaint = ({ rest, view, options }: PaintedFrame) => {
    if (kept === null) return
    bitmap.width = canvas.width
    bitmap.height = canvas.height
    paint(kept, rest, view, options)
    painted = { rest, view, options }
  }

  return (frame) => {
    // A canvas outside the layout has no size, and drawing an image without a size throws.
    if (canvas.width === 0 || canvas.height === 0) return
    const { view, moving, dimmed } = frame
    const current = painted?.rest === frame.rest && painted.options.colours === frame.options.colours
    const sized = bitmap.width === canvas.width && bitmap.height === canvas.height
    if (!painted || !current || !sized || (!moving && !sameView(painted.view, view))) repaint(frame)
    const from = painted?.view ?? view
    const scale = view.zoom / from.zoom
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.globalAlpha = dimmed ? DIMMED : 1
    context.setTransform(scale, 0, 0, scale, view.x - from.x * scale, view.y - from.y * scale)
    context.drawImage(bitmap, 0, 0)
    context.globalAlpha = 1
    paint(context, frame.emphasisedPieces, view, frame.options)
  }
}
