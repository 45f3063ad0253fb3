import type { Box } from '../figure/boxes.ts'
import { around, boundsOf, discBox, grown, touches } from '../figure/boxes.ts'
import type { Mark } from '../marks/marks.ts'
import type { DrawingLayer } from '../page/drawing.ts'
import { pathBounds } from './pathBounds.ts'

/** A mark of a drawing, or the hole that it leaves in what is below it. */
interface Step {
  readonly mark: Mark
  readonly isHole: boolean
  readonly layer: number
  /** A box around it in the drawing's units; it may be larger. */
  readonly box: Box
}

/** Marks of one layer that follow each other, with the holes that later marks leave in them. */
interface CutRun {
  readonly layer: number
  readonly marks: readonly Mark[]
  /** The indexes of the holes. */
  readonly holes: readonly number[]
  readonly box: Box
}

export interface CutDrawing {
  readonly runs: readonly CutRun[]
  readonly holes: readonly { readonly mark: Mark; readonly layer: number }[]
}

/** What a mark draws, and what it takes away: all that has the colour of a background that is not drawn. */
function partsOf(mark: Mark): readonly { readonly mark: Mark; readonly isHole: boolean }[] {
  switch (mark.kind) {
    case 'flag':
      return [{ mark, isHole: false }]
    case 'curve':
      return [{ mark, isHole: mark.stroke.ink === 'canvas' }]
    case 'path': {
      const { fill, fillOpacity, stroke, ...outline } = mark
      const opacity = fillOpacity === undefined ? {} : { fillOpacity }
      return [
        ...(fill === undefined ? [] : [{ mark: { ...outline, fill, ...opacity }, isHole: fill === 'canvas' }]),
        ...(stroke === undefined ? [] : [{ mark: { ...outline, stroke }, isHole: stroke.ink === 'canvas' }]),
      ]
    }
    case 'text': {
      const { halo, haloInk = 'canvas', ...letters } = mark
      if (haloInk !== 'canvas') return [{ mark, isHole: mark.ink === 'canvas' }]
      return [...(halo === undefined ? [] : [{ mark, isHole: true }]), { mark: letters, isHole: mark.ink === 'canvas' }]
    }
  }
}

/** The most that a letter is wide, in sizes of its font. */
const WIDEST = 1.4

/** A box around a mark in the units of its layer. */
function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'flag':
      return discBox({ ...mark.at, r: mark.r })
    case 'curve':
      return grown(boundsOf([mark.from, mark.control, mark.to]), mark.stroke.width)
    case 'path': {
      const { x, y, width, height } = pathBounds(mark.d)
      const [by, { at }] = [mark.scale, mark]
      const box = { x: at.x + x * by, y: at.y + y * by, width: width * by, height: height * by }
      // A pointed corner of a line reaches further than half its width.
      return grown(box, 4 * (mark.stroke?.width ?? 0))
    }
    case 'text': {
      const { x, y } = mark.at
      const { size } = mark.font
      const half = mark.text.length * size * WIDEST
      if (mark.turn !== undefined) return discBox({ x, y, r: half + 2 * size })
      return { x: x - half, y: y - 2 * size, width: 2 * half, height: 3 * size }
    }
  }
}

function stepsOf({ pieces, view }: DrawingLayer, layer: number): readonly Step[] {
  const { zoom } = view
  return pieces
    .flatMap(({ marks }) => marks)
    .flatMap(partsOf)
    .map((part) => {
      const { x, y, width, height } = boxOf(part.mark)
      const box = { x: view.x + x * zoom, y: view.y + y * zoom, width: width * zoom, height: height * zoom }
      return { ...part, layer, box }
    })
}

/**
 * A drawing without background. What is drawn in the colour of the background is taken out of what is below it, as the canvas
 * of a PNG does.
 */
export function cutOut(layers: readonly DrawingLayer[]): CutDrawing {
  const steps = layers.flatMap(stepsOf)
  const holes = steps.filter(({ isHole }) => isHole)
  const runs: { layer: number; marks: Mark[]; holes: readonly number[]; box: Box }[] = []
  let passed = 0
  for (const { mark, isHole, layer, box } of steps) {
    if (isHole) {
      passed += 1
      continue
    }
    const own = holes.flatMap((hole, index) => (index >= passed && touches(hole.box, box) ? [index] : []))
    const last = runs.at(-1)
    const isSame = last?.layer === layer && last.holes.join(' ') === own.join(' ')
    if (last === undefined || !isSame) runs.push({ layer, marks: [mark], holes: own, box })
    else {
      last.marks.push(mark)
      last.box = around(last.box, box)
    }
  }
  return { runs, holes }
}
