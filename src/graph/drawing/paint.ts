import { cssFont, isolated } from '../../scene/marks/lettering.ts'
import type { Ink } from '../../scene/marks/inks.ts'
import type { Mark, Piece, Stroke } from '../../scene/marks/marks.ts'
import type { Colours } from './colours.ts'
import type { Flags } from './flagImages.ts'
import { FLAG_BOX } from './flagImages.ts'

/** The transformation from the picture's units to pixels of the canvas. */
export interface PaintTransform {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export interface PaintOptions {
  readonly colours: Colours
  readonly flags: Flags
  /** Whether the picture has no background: what is painted in the colour of the canvas then cuts a hole. */
  readonly isCutOut?: boolean
}

/** Path data repeat (glyphs, outlines). Parsing them for every frame would cost more than drawing them. */
const paths = new Map<string, Path2D>()
const MOST_PATHS = 4000

function pathOf(d: string): Path2D {
  const found = paths.get(d)
  if (found) return found
  if (paths.size > MOST_PATHS) paths.clear()
  const path = new Path2D(d)
  paths.set(d, path)
  return path
}

/** Draws with a colour, or takes away what is there, where the colour stands for a background that is not drawn. */
function withInk(context: CanvasRenderingContext2D, ink: Ink, { isCutOut }: PaintOptions, draw: () => void): void {
  if (isCutOut === true && ink === 'canvas') {
    context.globalCompositeOperation = 'destination-out'
    draw()
    context.globalCompositeOperation = 'source-over'
  } else draw()
}

function setStroke(context: CanvasRenderingContext2D, stroke: Stroke, colours: Colours, scale: number): void {
  context.strokeStyle = colours(stroke.ink)
  context.lineWidth = stroke.width / scale
  context.lineCap = stroke.round ? 'round' : 'butt'
  context.lineJoin = stroke.round ? 'round' : 'miter'
  context.setLineDash(stroke.dash?.map((length) => length / scale) ?? [])
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, options: PaintOptions): void {
  const { colours, flags } = options
  switch (mark.kind) {
    case 'curve': {
      const { from, control, to, stroke } = mark
      setStroke(context, stroke, colours, 1)
      context.globalAlpha = stroke.opacity ?? 1
      context.beginPath()
      context.moveTo(from.x, from.y)
      context.quadraticCurveTo(control.x, control.y, to.x, to.y)
      withInk(context, stroke.ink, options, () => context.stroke())
      return
    }
    case 'path': {
      const path = pathOf(mark.d)
      context.save()
      context.translate(mark.at.x, mark.at.y)
      context.scale(mark.scale, mark.scale)
      if (mark.fill !== undefined) {
        context.globalAlpha = mark.fillOpacity ?? 1
        context.fillStyle = colours(mark.fill)
        withInk(context, mark.fill, options, () => context.fill(path))
      }
      if (mark.stroke) {
        setStroke(context, mark.stroke, colours, mark.scale)
        context.globalAlpha = mark.stroke.opacity ?? 1
        withInk(context, mark.stroke.ink, options, () => context.stroke(path))
      }
      context.restore()
      return
    }
    case 'flag': {
      const scale = (2 * mark.r) / FLAG_BOX
      context.save()
      context.globalAlpha = 1
      context.beginPath()
      context.arc(mark.at.x, mark.at.y, mark.r, 0, 2 * Math.PI)
      context.clip()
      context.translate(mark.at.x - mark.r, mark.at.y - mark.r)
      context.scale(scale, scale)
      for (const part of flags(mark.country)) {
        context.fillStyle = part.fill
        context.fill(part.path)
      }
      context.restore()
      return
    }
    case 'text': {
      const text = isolated(mark.text, mark.rtl)
      context.font = cssFont(mark.font)
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor
      context.globalAlpha = 1
      if (mark.turn !== undefined) {
        context.save()
        context.translate(mark.at.x, mark.at.y)
        context.rotate((mark.turn * Math.PI) / 180)
        context.translate(-mark.at.x, -mark.at.y)
      }
      if (mark.halo !== undefined) {
        const ink = mark.haloInk ?? 'canvas'
        setStroke(context, { ink, width: mark.halo, round: true }, colours, 1)
        withInk(context, ink, options, () => context.strokeText(text, mark.at.x, mark.at.y))
      }
      context.fillStyle = colours(mark.ink)
      withInk(context, mark.ink, options, () => context.fillText(text, mark.at.x, mark.at.y))
      if (mark.turn !== undefined) context.restore()
    }
  }
}

/** Draws pieces over the content of a canvas. The screen and the PNG share this code. */
export function paint(
  context: CanvasRenderingContext2D,
  pieces: readonly Piece[],
  view: PaintTransform,
  options: PaintOptions,
): void {
  context.save()
  context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y)
  // Set explicitly, so that a canvas outside the page draws like one inside it.
  context.direction = 'ltr'
  context.textBaseline = 'alphabetic'
  for (const { marks } of pieces) for (const mark of marks) paintMark(context, mark, options)
  context.restore()
}
