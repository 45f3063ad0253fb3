import type { Entity, Stance } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Ink } from '../marks/inks.ts'
import { categoryInk } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark } from '../marks/marks.ts'
import { discMarks } from '../marks/nodeMarks.ts'
import { stanceStroke } from '../marks/strandMarks.ts'
import type { PosterPassage } from '../poster/passage.ts'
import { passageMarks } from '../poster/passage.ts'
import { breakLines, fewLines } from './paragraphs.ts'
import { sideOf } from './side.ts'

type Passage = Pick<PosterPassage, 'text' | 'span' | 'marks' | 'rtl'>

/** A sentence beside the picture, with the relation that it states. */
export interface PageQuote {
  readonly key: string
  readonly category: string
  readonly stance: Stance
  /** Both ends, subject first. A state is drawn by its flag, all others are named. */
  readonly ends: readonly { readonly entity: Entity; readonly name: string }[]
  readonly phrase: string
  readonly source: Passage
  readonly translation: Passage | null
  /** Where the sentence stands. */
  readonly place: string
}

const SOURCE: Pick<PosterPassage, 'font' | 'leading' | 'ink'> = {
  font: { family: 'naskh', size: 17, weight: 500 },
  leading: 31,
  ink: 'ink',
}
const ROMAN: typeof SOURCE = { font: { family: 'serif', size: 14.5, weight: 400 }, leading: 20, ink: 'ink2' }
const HEAD: Font = { family: 'sans', size: 12.5, weight: 600 }
const SMALL: Font = { family: 'sans', size: 11, weight: 400 }
const DISC = 9
const INSET = 20
/** The length of the sample of the line between the two ends, with the gaps beside it. */
const LINE = 44

const set = (passage: Passage, isSource: boolean): PosterPassage => {
  const font = passage.rtl ? SOURCE : ROMAN
  if (isSource) return { ...passage, ...font, ink: 'ink' }
  return passage.rtl
    ? { ...passage, ...font, font: { ...font.font, size: 15 }, leading: 27, ink: 'ink2' }
    : { ...passage, ...font }
}

/**
 * A card of a given width: the relation as a line between its ends, the sentence as the article prints it, its translation,
 * and where it stands, with a rule in the relation's colour at the side where reading begins.
 */
export function quoteCard(
  quote: PageQuote,
  box: { readonly x: number; readonly y: number; readonly width: number },
  { rtl, language }: { readonly rtl: boolean; readonly language: Language },
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const ink = categoryInk(quote.category)
  const { start: side, anchor } = sideOf(rtl, box.width, 0)
  const start = (offset: number) => box.x + side(offset)
  const inner = { x: rtl ? box.x : box.x + INSET, y: box.y, width: box.width - INSET }
  const marks: Mark[] = []
  const middle = box.y + DISC + 1
  let offset = INSET
  const write = (text: string, ofInk: Ink = 'ink') => {
    const at = { x: start(offset), y: middle + HEAD.size * 0.34 }
    marks.push({ kind: 'text', text, at, anchor, rtl, font: HEAD, ink: ofInk })
    offset += measure(text, HEAD)
  }
  const isFlag = ({ entity }: PageQuote['ends'][number]) => entity.type === 'country' && entity.iso3166 !== undefined
  const named = quote.ends.filter((end) => !isFlag(end)).length
  const roomForName = (inner.width - LINE - (quote.ends.length - named) * 2 * DISC) / Math.max(1, named)
  for (const [at, end] of quote.ends.entries()) {
    if (at > 0) {
      const [from, to] = [start(offset + 8), start(offset + LINE - 8)]
      const line = {
        from: { x: from, y: middle },
        control: { x: (from + to) / 2, y: middle },
        to: { x: to, y: middle },
      }
      marks.push({ kind: 'curve', ...line, stroke: stanceStroke(quote.stance, ink, 2.6) })
      offset += LINE
    }
    if (isFlag(end)) {
      const x = start(offset + DISC)
      marks.push(...discMarks({ entity: end.entity, x, y: middle, r: DISC }, language))
      offset += 2 * DISC
    } else write(fewLines(end.name, HEAD, roomForName, 1, measure)[0] ?? '')
  }
  offset += 10
  let y = box.y + 2 * DISC + 8
  const room = box.width - offset
  const words = breakLines(quote.phrase, HEAD, Math.max(room, 60), measure)
  if (words.length === 1 && measure(quote.phrase, HEAD) <= room) write(quote.phrase, 'ink2')
  else
    for (const line of fewLines(quote.phrase, HEAD, inner.width, 2, measure)) {
      const at = { x: start(INSET), y: y + 11 }
      marks.push({ kind: 'text', text: line, at, anchor, rtl, font: HEAD, ink: 'ink2' })
      y += 17
    }
  const source = passageMarks(set(quote.source, true), { ...inner, y }, ink, measure)
  marks.push(...source.marks)
  y += source.height + 3
  if (quote.translation !== null) {
    const translation = passageMarks(set(quote.translation, false), { ...inner, y }, ink, measure)
    marks.push(...translation.marks)
    y += translation.height + 3
  }
  for (const line of fewLines(quote.place, SMALL, inner.width, 2, measure)) {
    y += 15
    const at = { x: start(INSET), y: y - 3 }
    marks.push({ kind: 'text', text: line, at, anchor, rtl, font: SMALL, ink: 'ink3' })
  }
  const rule = start(1.5)
  marks.push({
    kind: 'curve',
    from: { x: rule, y: box.y },
    control: { x: rule, y: (box.y + y) / 2 },
    to: { x: rule, y },
    stroke: { ink, width: 3 },
  })
  return { marks, height: y - box.y }
}
