import { isRightToLeft } from '../../domain/language/languages.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Mark } from '../marks/marks.ts'
import { movedMarks } from '../marks/movedMarks.ts'
import type { Drawing } from '../page/drawing.ts'
import type { Size } from '../page/format.ts'
import type { ChainPosterText } from './chainPoster.ts'
import { chainPoster } from './chainPoster.ts'
import { balanced, firstLow } from './columns.ts'

/** The width of a chain without a page, and the least and the most in which its sentences are read with ease. */
const WIDTH = { natural: 1088, least: 752, most: 1360 }
const GUTTER = 72

/** The links of a chain from one to before another, with the actors at their ends. */
const part = (text: ChainPosterText, from: number, to: number): ChainPosterText => ({
  ...text,
  links: text.links.slice(from, to),
  stops: text.stops.slice(from, to + 1),
})

/** A line between two columns. */
const rule = (x: number, height: number): Mark => ({
  kind: 'curve',
  from: { x, y: 0 },
  control: { x, y: height / 2 },
  to: { x, y: height },
  stroke: { ink: 'rule-strong', width: 1 },
})

/**
 * A chain for a room: on one pair of facing pages, or, where that is too high, on as many pairs beside each other as make it fit. The
 * actor at the end of one is also the first of the next.
 */
export function chainDrawing(text: ChainPosterText, room: Size | null, measure: Measure): Drawing {
  const rtl = isRightToLeft(text.language)
  const across = room?.width ?? WIDTH.natural
  const most = Math.max(1, Math.floor((across + GUTTER) / (WIDTH.least + GUTTER)))
  const inColumns = (count: number) => {
    const wide = Math.min(WIDTH.most, Math.max(WIDTH.least, (across - (count - 1) * GUTTER) / count))
    const heights = text.links.map((_, at) => chainPoster(part(text, at, at + 1), wide, measure).height)
    const columns = balanced(heights, count)
    const used = (columns.at(-1) ?? 0) + 1
    const drawn = Array.from({ length: used }, (_, column) => {
      const from = Math.max(0, columns.indexOf(column))
      return chainPoster(part(text, from, Math.max(from, columns.lastIndexOf(column) + 1)), wide, measure)
    })
    const height = Math.max(...drawn.map((one) => one.height))
    const at = (column: number) => (rtl ? used - 1 - column : column) * (wide + GUTTER)
    const marks = drawn.flatMap((one, column) => movedMarks(one.marks, { x: at(column), y: 0 }))
    const rules = drawn.slice(1).map((_, column) => rule((column + 1) * (wide + GUTTER) - GUTTER / 2, height))
    return { width: used * (wide + GUTTER) - GUTTER, height, marks: [...rules, ...marks] }
  }
  const { marks, ...size } = firstLow(most, room?.height ?? Infinity, inColumns)
  const pieces = [{ layer: 'label', id: 'chain', marks } as const]
  return { ...size, layers: [{ pieces, view: { zoom: 1, x: 0, y: 0 }, clip: null }] }
}
