import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import { roundedRect } from '../marks/glyphs.ts'
import type { Ink } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark, Piece } from '../marks/marks.ts'
import { movedMarks } from '../marks/movedMarks.ts'
import type { Drawing } from '../page/drawing.ts'
import { fewLines } from '../page/paragraphs.ts'

/** An event with its place on the plot. */
export interface DrawnEvent {
  readonly id: string
  /** Its marks, on a row whose middle is at 0. */
  readonly marks: readonly Mark[]
  readonly row: number
  readonly text: string
  readonly label: { readonly left: number; readonly width: number; readonly side: 'left' | 'right' | 'over' | 'below' }
  readonly isSelected: boolean
}

/** A lane: its sample or its discs around 0, 0 so wide, its name and the number of its sentences. */
export interface DrawnLane {
  readonly id: string
  readonly name: string
  readonly count: string
  readonly sample: { readonly marks: readonly Mark[]; readonly width: number }
  readonly events: readonly DrawnEvent[]
}

/** A timeline to draw. Places are in units from the left of the plot. */
export interface DrawnTimeline {
  readonly lanes: readonly DrawnLane[]
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** Where the future of all texts begins. */
  readonly future: number
  readonly plot: number
  /** The closer its rows, the larger its letters can be on a page. */
  readonly rows: keyof typeof ROWS
  readonly language: Language
}

/** The width of the lane heads, and the height of the axis. */
export const HEADS = 196
const AXIS = 30
/** The height of a row of a lane, the space above and below the rows, and the distance of the lines of a head. */
const ROWS = {
  usual: { row: 25, padding: 9, leading: 17 },
  close: { row: 17, padding: 4, leading: 17 },
  tight: { row: 15, padding: 2, leading: 15 },
} as const
const SMALL: Font = { family: 'sans', size: 12, weight: 400 }
const NAME: Font = { family: 'sans', size: 13, weight: 500 }
/** The room below the middle of the last line of a head. */
const BELOW = 10

const upright = (x: number, top: number, bottom: number, ink: Ink): Mark => ({
  kind: 'curve',
  from: { x, y: top },
  control: { x, y: (top + bottom) / 2 },
  to: { x, y: bottom },
  stroke: { ink, width: 1 },
})

/**
 * The lanes with their events, below an axis of dates. The lanes' heads are at the side where reading begins; time runs to the
 * right in both languages.
 */
export function timelineDrawing(
  { lanes, ticks, future, plot, rows: density, language }: DrawnTimeline,
  measure: Measure,
): Drawing {
  const { row: rowHeight, padding, leading } = ROWS[density]
  const rtl = isRightToLeft(language)
  const left = rtl ? 0 : HEADS
  const width = plot + HEADS
  const heads: Piece[] = []
  const drawn: Piece[] = []
  const ground: Mark[] = []
  let y = AXIS
  const tops = lanes.map(({ events, name, sample }) => {
    const rows = events.reduce((most, { row }) => Math.max(most, row + 1), 1)
    const lines = fewLines(name, NAME, HEADS - sample.width - 24, 2, measure)
    const head = padding + rowHeight / 2 + lines.length * leading + BELOW
    const top = y
    y += Math.max(rows * rowHeight + 2 * padding, head)
    return { top, bottom: y, lines }
  })
  const height = y + 1
  if (future < plot)
    ground.push({
      kind: 'path',
      d: `M0 0h${plot - Math.max(0, future)}v${height - AXIS}h${Math.max(0, future) - plot}z`,
      at: { x: left + Math.max(0, future), y: AXIS },
      scale: 1,
      fill: 'sunk',
    })
  for (const { x, text } of ticks) {
    ground.push(upright(left + x, 8, height, 'rule'))
    const wide = measure(text, SMALL)
    if (x + 6 + wide < plot)
      ground.push({
        kind: 'text',
        text,
        at: { x: left + x + 6, y: 20 },
        anchor: 'left',
        rtl,
        font: SMALL,
        ink: 'ink2',
      })
  }
  for (const [at, { id, sample, count, events }] of lanes.entries()) {
    const { top, bottom, lines } = tops[at] ?? { top: 0, bottom: 0, lines: [] }
    ground.push({
      kind: 'curve',
      from: { x: 0, y: top },
      control: { x: width / 2, y: top },
      to: { x: width, y: top },
      stroke: { ink: 'rule-strong', width: 1 },
    })
    const start = (offset: number) => (rtl ? width - offset : offset)
    const anchor = rtl ? 'right' : 'left'
    const middle = { x: start(sample.width / 2), y: top + padding + rowHeight / 2 }
    const text = (words: string, line: number, ink: Ink): Mark => ({
      kind: 'text',
      text: words,
      at: { x: start(sample.width + 8), y: middle.y + 4.5 + line * leading },
      anchor,
      rtl,
      font: NAME,
      ink,
    })
    heads.push(
      { layer: 'node', id, marks: movedMarks(sample.marks, middle) },
      {
        layer: 'label',
        id,
        marks: [...lines.map((line, one) => text(line, one, 'ink')), text(count, lines.length, 'ink3')],
      },
    )
    for (const event of events) {
      const on = top + padding + event.row * rowHeight + rowHeight / 2
      drawn.push({ layer: 'strand', id: event.id, marks: movedMarks(event.marks, { x: left, y: on }) })
      drawn.push({
        layer: 'label',
        id: event.id,
        marks: movedMarks(labelMarks(event, rtl, measure), { x: left, y: on }),
      })
    }
    if (at === lanes.length - 1)
      ground.push({
        kind: 'curve',
        from: { x: 0, y: bottom },
        control: { x: width / 2, y: bottom },
        to: { x: width, y: bottom },
        stroke: { ink: 'rule-strong', width: 1 },
      })
  }
  const view = { zoom: 1, x: 0, y: 0 }
  return {
    width,
    height,
    layers: [
      { pieces: [{ layer: 'strand', id: 'axis', marks: ground }, ...heads], view, clip: null },
      // What lasts may have begun before the plot.
      { pieces: drawn, view, clip: { x: left, y: AXIS, width: plot, height: height - AXIS } },
    ],
  }
}

/** The words of an event, beside its marks on a row whose middle is at 0. */
function labelMarks({ text, label, isSelected }: DrawnEvent, rtl: boolean, measure: Measure): readonly Mark[] {
  const [words = ''] = fewLines(text, SMALL, label.width - 8, 1, measure)
  const isBefore = label.side === 'left'
  const at = { x: isBefore ? label.left + label.width - 4 : label.left + 4, y: 4 }
  const wide = Math.round(measure(words, SMALL))
  const ground: Mark = {
    kind: 'path',
    d: roundedRect(0, 0, wide + 8, 20, 3),
    at: { x: isBefore ? at.x - wide - 4 : at.x - 4, y: -10 },
    scale: 1,
    fill: isSelected ? 'marker' : 'canvas',
    ...(isSelected ? {} : { fillOpacity: 0.82 }),
  }
  const written: Mark = {
    kind: 'text',
    text: words,
    at,
    anchor: isBefore ? 'right' : 'left',
    rtl,
    font: SMALL,
    ink: isSelected ? 'marker-ink' : 'ink',
  }
  if (words === '') return []
  return isSelected || label.side === 'over' ? [ground, written] : [written]
}
