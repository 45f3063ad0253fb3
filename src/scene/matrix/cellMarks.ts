import type { Stance } from '../../domain/dataset/dataset.ts'
import type { Cell, Half, Weight } from '../../domain/matrix/matrix.ts'
import type { Silence } from '../../domain/matrix/matrixSilence.ts'
import { categoryGlyph, GLYPH_BOX, roundedRect } from '../marks/glyphs.ts'
import type { Ink } from '../marks/inks.ts'
import { categoryInk } from '../marks/inks.ts'
import type { Font, Mark, Point, Stroke } from '../marks/marks.ts'
import { circle } from '../marks/shapes.ts'

/** The side of the box that a cell's marks are drawn in. */
export const CELL = 40
const MIDDLE = CELL / 2

/** The maximum number of categories. The shapes of more would be mere dots. */
const MOST = 3
/** The positions of one, two or three shapes in the cell, the largest first. */
const PLACES = [
  [{ x: MIDDLE, y: MIDDLE }],
  [
    { x: 11.5, y: MIDDLE },
    { x: 29, y: MIDDLE },
  ],
  [
    { x: 13, y: 13 },
    { x: 29.5, y: 14.5 },
    { x: 20.5, y: 29.5 },
  ],
] as const
/** The maximum radius, by the number of shapes in the cell. */
const LARGEST = [14, 8.4, 8] as const
const SMALLEST = [6.5, 5.2, 4.8] as const

/** Beside other shapes, a diamond is drawn slightly smaller, because its corners reach further than a circle. */
const AMONG_OTHERS = { binding: 1, dividing: 0.84 } as const
/** The minimum radius that has room for a number. */
const NUMBERED = 11
/** The minimum radius of a shape that is still seen around a glyph. */
const ROUND_GLYPH = 7

/** The area grows with the number of sentences, up to a maximum. */
function radiusOf(half: Half, sentences: number, of: 0 | 1 | 2): number {
  const grown = Math.min(LARGEST[of], SMALLEST[of] * Math.sqrt(0.55 + 0.45 * sentences))
  const least = of === 2 ? ROUND_GLYPH : of === 0 && sentences > 1 ? NUMBERED : 0
  const radius = Math.max(least, of > 0 ? grown * AMONG_OTHERS[half] : grown)
  return Math.round(radius * 10) / 10
}

const GLYPH_SIDE = 8
/** Half of what the glyph needs. */
const GLYPH_ROOM = 5

/** The place of a shape's glyph: beside one shape, above each of two, and in the middle of each of three. */
function glyphAt(of: 0 | 1 | 2, { x, y }: Point, radius: number): Point {
  const away = radius + GLYPH_ROOM
  if (of === 0) return { x: x + away * Math.SQRT1_2, y: y - away * Math.SQRT1_2 }
  return of === 1 ? { x, y: y - away } : { x, y }
}

const round = (value: number) => Math.round(value * 100) / 100

/** The radius of a diamond, whose corners reach further than a circle of the same area. */
const REACH = 1.2

/** A circle that binds, or a diamond that divides, around 0, 0. */
function outlineOf(half: Half, r: number): string {
  if (half === 'binding') return circle(r)
  const d = round(r * REACH)
  return `M0 ${-d}L${d} 0L0 ${d}L${-d} 0z`
}

/** The stance by form, as for lines: filled, a dotted ring, a dashed ring, hollow and crossed. */
const FORMS: Readonly<Record<Stance, { readonly fill: number; readonly stroke?: Omit<Stroke, 'ink'> }>> = {
  asserted: { fill: 1 },
  attributed: { fill: 0.22, stroke: { width: 2, dash: [0.01, 3.1], round: true } },
  hypothetical: { fill: 0, stroke: { width: 1.7, dash: [4, 2.6] } },
  denied: { fill: 0, stroke: { width: 1.5 } },
}

const NUMBER: Font = { family: 'sans', size: 13.5, weight: 600 }

export interface Shape extends Weight {
  readonly half: Half
  /** The centre. */
  readonly at: Point
  /** Half the width. */
  readonly radius: number
  readonly ink: Ink
  /** Whether the number of sentences is written inside. */
  readonly isNumbered?: boolean
}

/** A circle that binds or a diamond that divides. The size shows the number of sentences, the form their stance. */
export function cellShape({
  half,
  at,
  radius,
  ink,
  stance,
  sentences,
  contested,
  isNumbered = false,
}: Shape): readonly Mark[] {
  const { fill, stroke } = FORMS[stance]
  const arm = round(radius * (half === 'binding' ? 0.7 : 0.6))
  const d = outlineOf(half, round(radius - (stroke?.width ?? 0) / 2))
  const cross = `M${-arm} ${-arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`
  const hasNumber = isNumbered && sentences > 1 && stance !== 'denied'
  return [
    {
      kind: 'path',
      d,
      at,
      scale: 1,
      ...(fill === 0 ? {} : { fill: ink, fillOpacity: fill }),
      ...(stroke === undefined ? {} : { stroke: { ...stroke, ink } }),
    },
    ...(stance === 'denied' ? [{ kind: 'path', d: cross, at, scale: 1, stroke: { ink, width: 1.3 } } as const] : []),
    ...(contested
      ? [{ kind: 'path', d: outlineOf(half, radius + 2.4), at, scale: 1, stroke: { ink, width: 1 } } as const]
      : []),
    ...(hasNumber
      ? [
          {
            kind: 'text',
            text: String(sentences),
            at: { x: at.x, y: at.y + 4.7 },
            anchor: 'middle',
            rtl: false,
            font: NUMBER,
            ink: stance === 'asserted' ? 'canvas' : 'ink',
          } as const,
        ]
      : []),
  ]
}

/** The glyph of a category, so that no shape is told from others by its colour alone. */
function glyphMarks(category: string, at: Point, isInside: boolean): readonly Mark[] {
  const glyph: Mark = {
    kind: 'path',
    d: categoryGlyph(category),
    at: { x: at.x - GLYPH_SIDE / 2, y: at.y - GLYPH_SIDE / 2 },
    scale: GLYPH_SIDE / GLYPH_BOX,
    stroke: { ink: categoryInk(category), width: 1, round: true },
  }
  return isInside ? [{ kind: 'path', d: circle(GLYPH_ROOM), at, scale: 1, fill: 'canvas' }, glyph] : [glyph]
}

/** What a cell draws of one category. */
interface CategoryMarks {
  readonly category: string
  readonly shape: readonly Mark[]
  readonly glyph: readonly Mark[]
}

/** The categories that a cell draws. */
export const categoriesIn = ({ marks }: Pick<Cell, 'marks'>): readonly string[] =>
  marks.slice(0, MOST).map(({ category }) => category)

/** The marks of a cell, in its box: a shape for each category, up to three, with the category's glyph. */
export function cellMarks(half: Half, { marks }: Pick<Cell, 'marks'>): readonly CategoryMarks[] {
  const shown = marks.slice(0, MOST)
  const of = shown.length === 1 ? 0 : shown.length === 2 ? 1 : 2
  return shown.map((mark, index) => {
    const { category } = mark
    const at = PLACES[of][index] ?? { x: MIDDLE, y: MIDDLE }
    const radius = radiusOf(half, mark.sentences, of)
    return {
      category,
      shape: cellShape({ ...mark, half, at, radius, ink: categoryInk(category), isNumbered: of === 0 }),
      glyph: glyphMarks(category, glyphAt(of, at, radius), of === 2),
    }
  })
}

const square = (side: number) => roundedRect((CELL - side) / 2, (CELL - side) / 2, side, side, 4)
const ORIGIN: Point = { x: 0, y: 0 }
const COUNT: Font = { family: 'sans', size: 14.5, weight: 600 }

/** The mark of a pair in the silence map: a square if something is stated, or a ring with a count if sentences only mention both. */
export function silenceMarks(silence: Silence, sentences: number): readonly Mark[] {
  const at: Point = { x: MIDDLE, y: MIDDLE }
  switch (silence) {
    case 'never':
      return [{ kind: 'path', d: circle(1.6), at, scale: 1, fill: 'rule-strong' }]
    case 'stated':
      return [{ kind: 'path', d: square(18), at: ORIGIN, scale: 1, fill: 'ink3' }]
    case 'hidden':
      return [{ kind: 'path', d: square(16), at: ORIGIN, scale: 1, stroke: { ink: 'ink3', width: 1.6 } }]
    case 'together':
      return [
        { kind: 'path', d: circle(13), at, scale: 1, fill: 'marker', stroke: { ink: 'marker-ink', width: 1.2 } },
        {
          kind: 'text',
          text: String(sentences),
          at: { x: MIDDLE, y: 25.2 },
          anchor: 'middle',
          rtl: false,
          font: COUNT,
          ink: 'marker-ink',
        },
      ]
  }
}

/** The stroke that fills the diagonal. */
export const diagonalMark: Mark = {
  kind: 'path',
  d: 'M11 11L29 29',
  at: ORIGIN,
  scale: 1,
  stroke: { ink: 'rule-strong', width: 1.4 },
}
