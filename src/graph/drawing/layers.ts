import { DIMMED } from '../../scene/marks/compose.ts'
import type { Piece } from '../../scene/marks/marks.ts'
import type { PaintOptions, PaintTransform } from './paint.ts'
import { paint } from './paint.ts'

/** The camera and the window through which it looks. */
interface Viewport {
  /** Where the camera is, in CSS pixels. */
  readonly view: PaintTransform
  /** The size of the canvas in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
  /** How many pixels the screen has in a CSS pixel. */
  readonly ratio: number
}

export interface PaintedFrame extends Viewport {
  /** The whole picture at rest. */
  readonly rest: readonly Piece[]
  /** What is emphasised, drawn over the rest. */
  readonly emphasisedPieces: readonly Piece[]
  /** Whether the rest is dimmed. */
  readonly dimmed: boolean
  /** Whether the camera is moving. What is painted is then moved along, and painted anew when the camera stops. */
  readonly moving: boolean
  readonly options: PaintOptions
}

/** What is painted on one canvas. */
interface Content extends Viewport {
  readonly pieces: readonly Piece[]
  readonly options: PaintOptions
}

const sameView = (a: PaintTransform, b: PaintTransform) => a.zoom === b.zoom && a.x === b.x && a.y === b.y

const sameContent = (a: Content, b: Content) =>
  a.pieces === b.pieces &&
  a.options.colours === b.options.colours &&
  a.ratio === b.ratio &&
  a.size.width === b.size.width &&
  a.size.height === b.size.height

/** The transformation that moves what was painted for one view to where another has it. */
function moveBetween(from: PaintTransform, to: PaintTransform): string {
  if (sameView(from, to)) return ''
  const scale = to.zoom / from.zoom
  return `translate(${to.x - from.x * scale}px, ${to.y - from.y * scale}px) scale(${scale})`
}

/** A canvas that is painted anew only if its content changes, or if the camera has come to rest elsewhere. */
function createLayer(canvas: HTMLCanvasElement): (content: Content, moving: boolean) => void {
  const context = canvas.getContext('2d')
  let painted: Content | null = null

  const repaint = ({ pieces, view, size, ratio, options }: Content) => {
    if (context === null) return
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width
      canvas.height = height
    }
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, height)
    paint(context, pieces, { zoom: view.zoom * ratio, x: view.x * ratio, y: view.y * ratio }, options)
  }

  return (content, moving) => {
    const isBlank = content.pieces.length === 0 && (painted === null || painted.pieces.length === 0)
    const stays = painted !== null && sameContent(painted, content) && (moving || sameView(painted.view, content.view))
    if (!stays) {
      if (!isBlank) repaint(content)
      painted = content
    }
    canvas.style.transform = isBlank ? '' : moveBetween(painted?.view ?? content.view, content.view)
    // A canvas in sight costs the browser something in each frame, even an empty one.
    if (!isBlank) canvas.style.visibility = ''
    else if (moving) canvas.style.visibility = 'hidden'
  }
}

/**
 * Draws frames on two canvases: the picture at rest, and above it what is emphasised. Hovering paints only the upper one, and a
 * moving camera neither: the browser dims and moves finished bitmaps by itself.
 */
export function createLayers(rest: HTMLCanvasElement, emphasis: HTMLCanvasElement): (frame: PaintedFrame) => void {
  const [drawRest, drawEmphasis] = [createLayer(rest), createLayer(emphasis)]
  return ({ rest: pieces, emphasisedPieces, dimmed, moving, ...shared }) => {
    drawRest({ ...shared, pieces }, moving)
    drawEmphasis({ ...shared, pieces: emphasisedPieces }, moving)
    rest.style.opacity = dimmed ? String(DIMMED) : ''
  }
}
