import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chain } from '../../../src/domain/chain/chains.ts'
import { answer } from '../../../src/domain/chain/question.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { known } from '../../../src/domain/dataset/lookup.ts'
import { markedSpans } from '../../../src/domain/text/markedSpans.ts'
import type { ChainPosterText } from '../../../src/scene/poster/chainPoster.ts'
import { chainDrawing } from '../../../src/scene/poster/chainDrawing.ts'
import { chainPoster } from '../../../src/scene/poster/chainPoster.ts'
import type { Measure } from '../../../src/scene/marks/lettering.ts'
import type { Mark } from '../../../src/scene/marks/marks.ts'
import { marksOf } from '../../../src/scene/page/drawing.ts'
import type { PosterPassage } from '../../../src/scene/poster/passage.ts'
import { linesOf, passageMarks } from '../../../src/scene/poster/passage.ts'
import { dataset, lookup } from '../bundled.ts'
import type { Language } from '../../../src/domain/language/languages.ts'

/** Every letter half as wide as its font is high. */
const measure: Measure = (text, { size }) => text.length * size * 0.5

const passageOf = (text: string, rtl = false, marks: PosterPassage['marks'] = []): PosterPassage => ({
  text,
  span: { start: 0, end: text.length },
  marks,
  rtl,
  font: { family: 'serif', size: 20, weight: 400 },
  ink: 'ink',
  leading: 30,
})

const textsIn = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

describe('a passage', () => {
  it('is set in lines that have every word once, in order, none wider than the column but a single word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zء-ي]{1,14}$/), { maxLength: 30 }), (words) => {
        const passage = passageOf(words.join(' '))
        const lines = linesOf(passage, 150, measure).map(({ start, end }) => passage.text.slice(start, end))
        expect(lines.flatMap((line) => line.split(' '))).toEqual(words)
        for (const line of lines) if (line.includes(' ')) expect(measure(line, passage.font)).toBeLessThanOrEqual(150)
      }),
    )
  })

  it('has a band behind its words where they stand, counted from the side that reading starts at', () => {
    const marks = [{ name: 'subject', start: 4, end: 8 }] as const
    const box = { x: 100, y: 0, width: 300 }
    const band = (rtl: boolean) =>
      passageMarks(passageOf('The word here', rtl, marks), box, 'edge-military', measure).marks.find(
        (mark) => mark.kind === 'path' && mark.fill === 'marker',
      )
    expect(band(false)).toMatchObject({ at: { x: 140 }, d: expect.stringContaining('h40.0') })
    expect(band(true)).toMatchObject({ at: { x: 400 - 80 }, d: expect.stringContaining('h40.0') })
  })

  it('goes on with a mark on the next line, and puts only dots under words that stand for an entity', () => {
    const named = passageMarks(
      passageOf('aaaa bbbb cccc', false, [{ name: 'object', start: 5, end: 14 }]),
      { x: 0, y: 0, width: 95 },
      'edge-military',
      measure,
    )
    expect(named.marks.filter((mark) => mark.kind === 'path')).toHaveLength(2)
    const implied = passageMarks(
      passageOf('aaaa bbbb', false, [{ name: 'object', start: 0, end: 4, implied: true }]),
      { x: 0, y: 0, width: 300 },
      'edge-military',
      measure,
    )
    expect(implied.marks.filter((mark) => mark.kind === 'path')).toEqual([])
    expect(implied.marks.filter((mark) => mark.kind === 'curve')).toHaveLength(1)
  })
})

function posterText(chain: Chain, language: Language): ChainPosterText {
  return {
    pages: { translation: 'English', source: 'العربية' },
    stops: chain.entities.map((id) => {
      const entity = known(lookup.entity, id)
      return {
        entity,
        left: { text: entity.labels['en'] ?? '', rtl: false },
        right: { text: entity.labels['ar'] ?? '', rtl: true },
      }
    }),
    links: chain.links.map((link, at) => {
      const [evidence] = link.evidence
      if (evidence === undefined) throw new Error('A link without evidence')
      const { text } = known(lookup.document, evidence.document)
      return {
        relation: link.relation,
        category: known(lookup.relationType, link.relation.type).category,
        stance: link.stance,
        isProposed: false,
        sentences: link.sentences,
        arrow: 'down',
        phrase: { text: 'phrase', rtl: language === 'ar' },
        source: { text, span: evidence, marks: markedSpans(evidence), rtl: true },
        translation: null,
        about: ['Here'],
        weakest: at === chain.weakest ? 'Weakest' : null,
      }
    }),
    language,
  }
}

describe('the picture of a chain', () => {
  const relations = visibleGraph(dataset, lookup, NO_FILTERS).relations
  const [chain] = answer(relations, lookup, { from: 'brazil', to: 'guinea', rule: 'any' }).chains
  if (chain === undefined) throw new Error('Brazil and Guinea have no chain')

  for (const language of ['en', 'ar'] as const) {
    it.each([752, 1088, 1900])(`holds everything within its edges (${language}, %i wide)`, (width) => {
      const { height, marks } = chainPoster(posterText(chain, language), width, measure)
      for (const { at, text, anchor, font } of textsIn(marks)) {
        const wide = measure(text, font)
        const left = anchor === 'left' ? at.x : anchor === 'right' ? at.x - wide : at.x - wide / 2
        expect(left, text).toBeGreaterThanOrEqual(0)
        expect(left + wide, text).toBeLessThanOrEqual(width)
        expect(at.y).toBeLessThan(height)
      }
      const written = textsIn(marks).map(({ text }) => text)
      for (const { evidence } of chain.links) {
        const [one] = evidence
        const words = one === undefined ? '' : known(lookup.document, one.document).text.slice(one.start, one.end)
        expect(written.join(' ').replaceAll(/\s+/g, ' ')).toContain(words.replaceAll(/\s+/g, ' '))
      }
      // A page that is too narrow cuts a name, but leaves its beginning.
      for (const id of chain.entities) {
        const name = known(lookup.entity, id).labels['ar'] ?? ''
        expect(written.some((one) => one === name || (one.endsWith('…') && name.startsWith(one.slice(0, -1))))).toBe(
          true,
        )
      }
    })
  }

  it('never lets a sentence run into the next entity', () => {
    const { marks } = chainPoster(posterText(chain, 'en'), 1088, measure)
    const names = textsIn(marks).filter(({ font }) => font.family === 'display')
    const sentences = textsIn(marks).filter(({ font }) => font.family === 'naskh' && font.size > 18 && font.size < 20)
    expect(names).toHaveLength(chain.entities.length)
    for (const name of names) {
      for (const line of sentences) expect(Math.abs(line.at.y - name.at.y)).toBeGreaterThan(24)
    }
  })

  it.each(['en', 'ar'] as const)(
    'stands in columns where it is too high, in the direction of reading, with the actor between two in both (%s)',
    (language) => {
      const text = posterText(chain, language)
      const one = chainDrawing(text, { width: 1600, height: 5000 }, measure)
      const room = { width: 1800, height: one.height * 0.9 }
      const drawing = chainDrawing(text, room, measure)
      expect(drawing.width).toBeLessThanOrEqual(room.width)
      expect(drawing.height).toBeLessThanOrEqual(room.height)
      const marks = marksOf(drawing)
      const names = textsIn(marks).filter(({ font }) => font.family === 'display')
      const wanted = chain.entities.map((id) => known(lookup.entity, id).labels['ar'] ?? '')
      const shown = names.map(({ text: name }) => name)
      const between = shown.find((name, at) => shown.indexOf(name) < at)
      expect(shown.filter((name, at) => shown.indexOf(name) === at)).toEqual(wanted)
      expect(shown).toHaveLength(wanted.length + 1)
      const [above, next] = names.filter(({ text: name }) => name === between)
      const [from, to] = [above?.at ?? { x: NaN, y: NaN }, next?.at ?? { x: NaN, y: NaN }]
      expect(from.y).toBeGreaterThan(to.y)
      expect(from.x < to.x).toBe(language === 'en')
      for (const { at, text: words, anchor, font } of textsIn(marks)) {
        const wide = measure(words, font)
        const left = anchor === 'left' ? at.x : anchor === 'right' ? at.x - wide : at.x - wide / 2
        expect(left, words).toBeGreaterThanOrEqual(0)
        expect(left + wide, words).toBeLessThanOrEqual(drawing.width)
      }
    },
  )
})
