import type { Box } from '../figure/boxes.ts'
import { intersects } from '../figure/boxes.ts'
import type { Mark } from '../marks/marks.ts'
import type { Drawing, DrawingLayer } from './drawing.ts'

type TextMark = Extract<Mark, { kind: 'text' }>

/** A box that a text does not leave, without measuring it: no letter is wider than its font is high. */
function outmost({ text, at, anchor, font: { size }, turn }: TextMark): Box {
  const long = text.length * size
  if (turn !== undefined && turn !== 0) return { x: at.x - long, y: at.y - long, width: 2 * long, height: 2 * long }
  const left = { left: at.x, middle: at.x - long / 2, right: at.x - long }[anchor]
  return { x: left, y: at.y - size, width: long, height: size * 1.3 }
}

/** Whether the edge of a layer leaves anything of a text. */
function isShown(mark: TextMark, { clip, view: { zoom, x, y } }: DrawingLayer): boolean {
  if (clip === null) return true
  const box = outmost(mark)
  const placed = { x: box.x * zoom + x, y: box.y * zoom + y, width: box.width * zoom, height: box.height * zoom }
  return intersects(placed, clip)
}

/**
 * The size of the smallest letters that a drawing shows, in its units; infinite where it shows none. Monograms inside actors do
 * not count: they are drawings, and the name stands beside them.
 */
export function smallestLetters({ layers }: Pick<Drawing, 'layers'>): number {
  let least = Infinity
  for (const layer of layers)
    for (const piece of layer.pieces) {
      if (piece.layer === 'node') continue
      for (const mark of piece.marks) {
        if (mark.kind !== 'text' || mark.text.trim() === '') continue
        const size = mark.font.size * layer.view.zoom
        if (size < least && isShown(mark, layer)) least = size
      }
    }
  return least
}
