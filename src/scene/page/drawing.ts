import type { Box } from '../figure/boxes.ts'
import type { Piece } from '../marks/marks.ts'
import type { Size } from './format.ts'

/** Pieces in painter's order, with the scale and the offset that turn their units into those of the drawing. */
export interface DrawingLayer {
  readonly pieces: readonly Piece[]
  readonly view: { readonly zoom: number; readonly x: number; readonly y: number }
  /** The part of the drawing that the layer is cut to; `null` where nothing needs cutting. */
  readonly clip: Box | null
}

/**
 * A picture for a file, as every writer draws it: a canvas for the PNG and its preview, and SVG. The first layer is the lowest.
 */
export interface Drawing extends Size {
  readonly layers: readonly DrawingLayer[]
}

/** All marks of a drawing, in painter's order. */
export const marksOf = ({ layers }: Pick<Drawing, 'layers'>) =>
  layers.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.marks))
