import { groupBy } from '../../../domain/collections/groupBy.ts'
import type { Lookup } from '../../../domain/dataset/lookup.ts'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { rowsFor } from '../../../domain/timeline/timelineRows.ts'
import type { Scale } from '../axis/scale.ts'
import { isSeen, middleOf } from '../axis/scale.ts'
import { relationText } from '../../../i18n/sentences/relationSentence.ts'
import { dateText } from '../wording.ts'
import type { Language } from '../../../domain/language/languages.ts'

/** Sentences that state the same date for one relation, with their marks side by side. */
export interface Item {
  readonly key: string
  readonly first: TimelineEvent
  readonly events: readonly TimelineEvent[]
  readonly relation: string
  readonly date: string
}

/** The label beside a mark, in pixels of the plot. */
interface Label {
  readonly left: number
  readonly width: number
  readonly side: 'right' | 'left' | 'below' | 'over'
  /** Whether there is room for the date. */
  readonly isDated: boolean
}

/** An item with its place in a lane. All measures are in pixels of the plot. */
export interface PlacedItem extends Item {
  readonly row: number
  /** The position of the first mark. */
  readonly x: number
  /** The days that it certainly or possibly covers. */
  readonly from: number
  readonly to: number
  readonly label: Label
}

export const MARK = 13
/** The middle of the marks of a row, from its upper edge. */
export const MIDDLE = 12
const LABEL_GAP = 7
const ROW_GAP = 14
/** The approximate width of a letter of a label, in either script. */
const LETTER = 6.3
const SMALL_LETTER = 5.8
/** How far the band of an uncertain date extends beyond its mark. */
export const HALO = 10

export function itemsOf(events: readonly TimelineEvent[], lookup: Lookup, language: Language): readonly Item[] {
  const items = groupBy(events, ({ relation, evidence, isFuture }) =>
    [relation.id, evidence.when, evidence.stance, isFuture].join(' '),
  )
  return [...items].map(([key, own]) => {
    const [first] = own
    const evidence = own.map((event) => event.evidence)
    const relation = relationText(lookup, first.relation, evidence, language)
    return { key, first, events: own, relation, date: dateText(language, first.evidence.when ?? '') }
  })
}

/** Nothing is drawn further than this beyond the edges; fading ends have faded by then. */
const BEYOND = 100
/** The length of an open end until it has faded. */
const FADE = 72

/** The horizontal extent of an event. An open end continues to the date of its text, and fades. */
export function drawnOf({ time, published }: TimelineEvent, scale: Scale): readonly [number, number] {
  const { begin, end } = time
  const start = Number.isFinite(begin.earliest) ? scale.x(begin.earliest) : scale.x(end.earliest) - FADE
  if (Number.isFinite(end.latest)) return [start, scale.x(end.latest + 1)]
  return [start, Math.max(scale.x(begin.latest + 1), published === null ? -Infinity : scale.x(published + 1)) + FADE]
}

/** If there is less room than this beside its mark, a label is drawn over the line. */
const LEAST = 130

/** How labels are written. */
export interface Lettering {
  /** Whether labels are below their marks. */
  readonly narrow: boolean
  /** The size of the text as a multiple of the usual one. */
  readonly text: number
}

/** The position of the label: after the mark, before it if there is no room, or below it on a narrow screen. */
function labelled(item: Item, start: number, end: number, scale: Scale, { narrow, text }: Lettering): Label {
  const bare = item.relation.length * LETTER * text + 14
  const wanted = bare + item.date.length * SMALL_LETTER * text + 4
  const least = LEAST * text
  const fitted = (room: number) => {
    const isDated = wanted <= room
    return { isDated, width: Math.max(0, Math.min(isDated ? wanted : bare, room)) }
  }
  if (narrow) {
    const fit = fitted(scale.width)
    return { ...fit, left: Math.max(0, Math.min(start, scale.width - fit.width)), side: 'below' }
  }
  const left = Math.min(scale.width, Math.max(0, start) - LABEL_GAP)
  const right = Math.max(0, Math.min(scale.width, end) + LABEL_GAP)
  const room = scale.width - right
  if (wanted <= room || (room >= left && room >= least)) return { ...fitted(room), left: right, side: 'right' }
  if (left >= least) {
    const fit = fitted(left)
    return { ...fit, left: left - fit.width, side: 'left' }
  }
  const over = Math.max(0, start) + MARK + LABEL_GAP
  return { ...fitted(scale.width - over), left: over, side: 'over' }
}

/** The visible items of a lane, on as few rows as possible. */
export function placed(items: readonly Item[], scale: Scale, lettering: Lettering): readonly PlacedItem[] {
  const seen = items
    .filter(({ first }) => isSeen(first, scale))
    .map((item) => {
      const clipped = (at: number) => Math.max(-BEYOND, Math.min(scale.width + BEYOND, at))
      const drawn = drawnOf(item.first, scale)
      const [from, to] = [clipped(drawn[0]), clipped(drawn[1])]
      const x = item.first.time.kind === 'interval' ? from : clipped(scale.x(middleOf(item.first)))
      const marks = x + MARK / 2 + (item.events.length - 1) * (MARK + 2)
      const halo = item.first.time.doubt === 'none' ? 0 : HALO
      const [start, end] = [Math.min(from, x - MARK / 2) - halo, Math.max(to, marks) + halo]
      return { ...item, x, from, to, start, end, label: labelled(item, start, end, scale, lettering) }
    })
  const rows = rowsFor(
    seen.map(({ start, end, label }) => ({
      start: Math.min(start, label.left),
      end: Math.max(end, label.left + label.width),
    })),
    ROW_GAP,
  )
  return seen.map((item, at) => ({ ...item, row: rows[at] ?? 0 }))
}
