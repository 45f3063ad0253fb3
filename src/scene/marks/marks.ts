import type { Ink } from './inks.ts'

/** A point in the picture's own units (CSS pixels at zoom 1); x grows to the right and y downwards, in every language. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A quadratic Bézier curve. */
export interface Curve {
  readonly from: Point
  readonly control: Point
  readonly to: Point
}

export interface Stroke {
  readonly ink: Ink
  readonly width: number
  readonly dash?: readonly number[]
  readonly round?: true
  readonly opacity?: number
}

export interface Font {
  readonly family: 'sans' | 'serif' | 'naskh' | 'display'
  readonly size: number
  readonly weight: number
  readonly italic?: true
}

/** What every painter can draw: SVG in the page, the canvas on screen, and the canvas of a PNG. */
export type Mark =
  | ({ readonly kind: 'curve'; readonly stroke: Stroke } & Curve)
  | {
      readonly kind: 'path'
      /** SVG path data, drawn at `at` and scaled; line widths are not scaled. */
      readonly d: string
      readonly at: Point
      readonly scale: number
      readonly fill?: Ink
      readonly fillOpacity?: number
      readonly stroke?: Stroke
    }
  | { readonly kind: 'flag'; readonly country: string; readonly at: Point; readonly r: number }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly at: Point
      readonly anchor: 'left' | 'middle' | 'right'
      readonly rtl: boolean
      readonly font: Font
      readonly ink: Ink
      /** Degrees by which it is turned clockwise around `at`. */
      readonly turn?: number
      /** Width of the outline that separates letters from lines, and its colour where that is not the canvas's. */
      readonly halo?: number
      readonly haloInk?: Ink
    }

/** Marks that belong to one entity, relation or bloc, and are dimmed together. */
export interface Piece {
  readonly layer: 'hull' | 'stated' | 'strand' | 'node' | 'label' | 'badge'
  /** An entity's id for `node`, `label` and `stated`, a relation's for `strand` and `badge`, the first member's for `hull`. */
  readonly id: string
  readonly marks: readonly Mark[]
}
