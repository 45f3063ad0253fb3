import type { Entity } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { roundedRect } from '../marks/glyphs.ts'
import type { Measure } from '../marks/lettering.ts'
import { isRtlText, labelFont } from '../marks/lettering.ts'
import type { Font, Mark, Piece } from '../marks/marks.ts'
import { movedMarks } from '../marks/movedMarks.ts'
import { discMarks } from '../marks/nodeMarks.ts'
import type { Drawing } from '../page/drawing.ts'
import { fewLines } from '../page/paragraphs.ts'
import { CELL, diagonalMark } from './cellMarks.ts'

/** A matrix to draw: its entities in order, and what each cell holds. */
export interface DrawnMatrix {
  readonly order: readonly Entity[]
  /** For each entity in the order, the number of its group. */
  readonly group: readonly number[]
  /** The marks of a cell off the diagonal, in a box of its own. */
  readonly cell: (row: number, column: number) => readonly Mark[]
  /** The cells that are outlined because they are selected. */
  readonly selected: readonly { readonly row: number; readonly column: number }[]
  readonly language: Language
}

/** The gap between two groups. */
const GAP = 8
const DISC = 12
/** Space around a disc in a head. */
const ROOM = 5
/** The most that a name takes in a head. */
const LONGEST = 168
/** The angle of the column heads, in degrees. */
const LEAN = 50
const [SINE, COSINE] = [Math.sin((LEAN * Math.PI) / 180), Math.cos((LEAN * Math.PI) / 180)]

interface Head {
  readonly entity: Entity
  readonly text: string
  readonly rtl: boolean
  readonly font: Font
  readonly ink: 'ink' | 'ink2' | 'type-armed-group'
  readonly width: number
}

function headOf(entity: Entity, language: Language, measure: Measure): Head {
  const { text: name, language: found } = inLanguage(entity.labels, language)
  const { font, ink } = labelFont(entity.type, DISC, language)
  const [text = ''] = fewLines(name, font, LONGEST, 1, measure)
  const named = ink === 'ink' || ink === 'type-armed-group' ? ink : 'ink2'
  return { entity, text, rtl: isRtlText(name, found), font, ink: named, width: measure(text, font) }
}

/**
 * The whole matrix: row heads at the side where reading begins, leaning column heads above, a cell for each pair. Columns run in
 * the direction of reading.
 */
export function matrixDrawing({ order, group, cell, selected, language }: DrawnMatrix, measure: Measure): Drawing {
  const isRtl = isRightToLeft(language)
  const heads = order.map((entity) => headOf(entity, language, measure))
  const longest = heads.reduce((most, { width }) => Math.max(most, width), 0)
  const lead = longest + 2 * DISC + 3 * ROOM
  const top = longest * SINE + 2 * DISC + 3 * ROOM
  const along = (at: number) => at * CELL + (group[at] ?? 0) * GAP
  const right = heads.reduce(
    (most, { width }, at) => Math.max(most, along(at) + CELL, along(at) + CELL / 2 + 10 + width * COSINE),
    0,
  )
  const width = lead + right
  const height = top + (order.length === 0 ? 0 : along(order.length - 1) + CELL)
  /** The left edge of something so wide, at a distance from the side where reading begins. */
  const from = (offset: number, wide = 0) => (isRtl ? width - offset - wide : offset)
  const anchor = isRtl ? 'left' : 'right'

  const disc = (entity: Entity, x: number, y: number): Piece => ({
    layer: 'node',
    id: entity.id,
    marks: discMarks({ entity, x, y, r: DISC }, language),
  })
  const rows = heads.flatMap(({ entity, text, rtl, font, ink }, at): Piece[] => {
    const y = top + along(at) + CELL / 2
    const place = { x: from(lead - 2 * DISC - 2 * ROOM), y: y + font.size * 0.34 }
    return [
      disc(entity, from(lead - DISC - ROOM), y),
      { layer: 'label', id: entity.id, marks: [{ kind: 'text', text, at: place, anchor, rtl, font, ink }] },
    ]
  })
  const columns = heads.flatMap(({ entity, text, rtl, font, ink }, at): Piece[] => {
    const x = from(lead + along(at) + CELL / 2)
    const place = { x: x + (isRtl ? -8 : 8), y: top - 2 * DISC - 2 * ROOM }
    const leaning = { turn: isRtl ? LEAN : -LEAN, anchor: isRtl ? 'right' : 'left' } as const
    return [
      disc(entity, x, top - DISC - ROOM),
      { layer: 'label', id: entity.id, marks: [{ kind: 'text', text, at: place, rtl, font, ink, ...leaning }] },
    ]
  })
  const cells = order.flatMap((a, row) =>
    order.map((b, column): Piece => {
      const at = { x: from(lead + along(column), CELL), y: top + along(row) }
      const ground: Mark = {
        kind: 'path',
        d: roundedRect(1, 1, CELL - 2, CELL - 2, 2),
        at,
        scale: 1,
        fill: 'rule',
        fillOpacity: group[row] === group[column] ? 0.55 : 0.28,
      }
      const marks = row === column ? [diagonalMark] : cell(row, column)
      return { layer: 'strand', id: `${a.id} ${b.id}`, marks: [ground, ...movedMarks(marks, at)] }
    }),
  )
  const outlines = selected.map(({ row, column }): Mark => ({
    kind: 'path',
    d: roundedRect(1.25, 1.25, CELL - 2.5, CELL - 2.5, 3),
    at: { x: from(lead + along(column), CELL), y: top + along(row) },
    scale: 1,
    stroke: { ink: 'ink', width: 2.5 },
  }))
  const pieces: readonly Piece[] = [...cells, { layer: 'badge', id: 'selected', marks: outlines }, ...rows, ...columns]
  return { width, height, layers: [{ pieces, view: { zoom: 1, x: 0, y: 0 }, clip: null }] }
}
