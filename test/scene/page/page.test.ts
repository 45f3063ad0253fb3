import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRightToLeft, LANGUAGES } from '../../../src/domain/language/languages.ts'
import type { Measure } from '../../../src/scene/marks/lettering.ts'
import type { Mark } from '../../../src/scene/marks/marks.ts'
import { FIXED, FORMATS, leastLetters, unitOf } from '../../../src/scene/page/format.ts'
import { smallestLetters } from '../../../src/scene/page/letters.ts'
import type { PageShape, PageText } from '../../../src/scene/page/page.ts'
import { composePage } from '../../../src/scene/page/page.ts'
import { fewLines, graphemes, shortened } from '../../../src/scene/page/paragraphs.ts'
import type { PageQuote } from '../../../src/scene/page/quoteCard.ts'
import { present } from '../../features/present.ts'
import { dataset, lookup } from '../bundled.ts'

/** Every letter half as wide as its font is high. */
const measure: Measure = (text, { size }) => text.length * size * 0.5

const SENTENCE = 'وأعلنت جماعة نصرة الإسلام والمسلمين التابعة لتنظيم القاعدة اغتيال عمر تراوري مدير ديوان الرئيس'

const quotes: readonly PageQuote[] = dataset.relations.slice(0, 3).map((relation) => ({
  key: relation.id,
  category: 'conflict',
  stance: 'attributed',
  ends: [relation.source, relation.target].flatMap((id) => {
    const entity = lookup.entity.get(id)
    return entity === undefined ? [] : [{ entity, name: entity.labels['en'] ?? id }]
  }),
  phrase: 'claims killing of',
  source: { text: SENTENCE, span: { start: 0, end: SENTENCE.length }, marks: [], rtl: true },
  translation: { text: 'The group announced it.', span: { start: 0, end: 23 }, marks: [], rtl: false },
  place: '¶ 1, sentence 2',
}))

const text: fc.Arbitrary<PageText> = fc.record({
  title: fc.string({ maxLength: 90, unit: 'grapheme' }),
  subtitle: fc.constantFrom(
    '',
    '25 actors and 53 relations found in 6 Arabic news articles. Each line rests on sentences.',
  ),
  legend: fc.constantFrom<PageText['legend']>(
    [],
    dataset.vocabulary.categories.map(({ id, labels }) => ({ kind: 'category', id, label: labels['en'] ?? id })),
    [
      { kind: 'stance', id: 'denied', label: 'Denied' },
      { kind: 'hull', label: 'Bloc' },
    ],
  ),
  quotes: fc.subarray([...quotes]),
  foot: fc.constant(['Source: Asharq Al-Awsat · Sahel · Sanad', 'Nothing is filtered out.']),
  language: fc.constantFrom(...LANGUAGES),
  wordmark: fc.constant<readonly Mark[]>([]),
})

const shapes: readonly PageShape[] = [
  ...Object.entries(FIXED).map(([format, size]): PageShape => {
    const unit = unitOf(format === 'wide' || format === 'square' ? format : 'a4Across', size)
    return { kind: 'page', size: { width: size.width / unit, height: size.height / unit } }
  }),
  { kind: 'page', size: { width: 700, height: 900 } },
  { kind: 'around', size: { width: 800, height: 600 } },
  { kind: 'around', size: { width: 320, height: 500 } },
]

/** The sides of a text, as it is measured. */
function sidesOf(mark: Extract<Mark, { kind: 'text' }>) {
  const width = measure(mark.text, mark.font)
  const left = mark.anchor === 'left' ? mark.at.x : mark.anchor === 'right' ? mark.at.x - width : mark.at.x - width / 2
  return { left, right: left + width, top: mark.at.y - mark.font.size * 0.8, bottom: mark.at.y + mark.font.size * 0.25 }
}

describe('a page', () => {
  it('has every text inside its margin and none over the picture, in both languages and every shape', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...shapes), (words, shape) => {
        const page = composePage(shape, words, measure)
        if (shape.kind === 'page') expect({ width: page.width, height: page.height }).toEqual(shape.size)
        const { room } = page
        for (const mark of page.marks) {
          if (mark.kind !== 'text') continue
          const { left, right, top, bottom } = sidesOf(mark)
          expect(left, mark.text).toBeGreaterThanOrEqual(12)
          expect(right, mark.text).toBeLessThanOrEqual(page.width - 12)
          expect(top, mark.text).toBeGreaterThanOrEqual(12)
          expect(bottom, mark.text).toBeLessThanOrEqual(page.height - 12)
          const isOver = right > room.x && left < room.x + room.width && bottom > room.y && top < room.y + room.height
          expect(isOver, `${mark.text} over the picture`).toBe(false)
        }
      }),
      { numRuns: 150 },
    )
  })

  it.each(
    shapes
      .filter(({ kind }) => kind === 'page')
      .flatMap((shape) => LANGUAGES.map((language) => ({ shape, language, ...shape.size }))),
  )('has each part in its place: $width × $height, $language', ({ shape, language }) => {
    const foot = ['Source: Sahel', 'Nothing is filtered out.', '1 December 2026', 'https://sanad.example/#v=1']
    const wordmark: Mark = { kind: 'path', d: 'M0 0L62 24', at: { x: 0, y: 0 }, scale: 1, fill: 'ink' }
    const words: PageText = {
      title: 'Who arms Mali?',
      subtitle: '25 actors',
      legend: [{ kind: 'stance', id: 'denied', label: 'Denied' }],
      quotes: quotes.slice(0, 1),
      foot,
      language,
      wordmark: [wordmark],
    }
    const { marks, room, leftOut } = composePage(shape, words, measure)
    const sidesOfText = (wanted: string) =>
      sidesOf(present(marks.flatMap((mark) => (mark.kind === 'text' && mark.text === wanted ? [mark] : []))[0]))
    const roomEnd = room.y + room.height
    const title = sidesOfText('Who arms Mali?')
    const subtitle = sidesOfText('25 actors')
    expect(title.bottom).toBeLessThan(subtitle.top)
    expect(subtitle.bottom).toBeLessThan(room.y)
    expect(sidesOfText('Denied').top).toBeGreaterThan(roomEnd)

    const lines = foot.map(sidesOfText)
    for (const [index, line] of lines.entries()) expect(line.top).toBeGreaterThan(lines[index - 1]?.bottom ?? roomEnd)
    const outline = present(marks.flatMap((mark) => (mark.kind === 'path' && mark.d === wordmark.d ? [mark] : []))[0])
    expect(outline.at.y).toBeGreaterThan(roomEnd)
    const first = present(lines[0])
    if (isRightToLeft(language)) expect(outline.at.x).toBeGreaterThan(first.right)
    else expect(outline.at.x + 62).toBeLessThan(first.left)

    expect(leftOut).toEqual([])
    const sentence = sidesOfText('¶ 1, sentence 2')
    if (shape.size.width / shape.size.height < 1.2) {
      expect(sentence.top).toBeGreaterThan(roomEnd)
      expect(sentence.bottom).toBeLessThan(sidesOfText('Denied').top)
    } else {
      expect(sentence.bottom).toBeLessThanOrEqual(roomEnd)
      if (isRightToLeft(language)) expect(sentence.right).toBeLessThan(room.x)
      else expect(sentence.left).toBeGreaterThan(room.x + room.width)
    }
  })

  it('shows every sentence or names it among those without room', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...shapes), (words, shape) => {
        const { marks, leftOut } = composePage(shape, words, measure)
        const shown = marks.filter((mark) => mark.kind === 'text' && mark.text === '¶ 1, sentence 2').length
        expect(shown + leftOut.length).toBe(words.quotes.length)
      }),
    )
  })

  it('fills its room with the first of the proposed sentences that fit, and keeps them low below a picture', () => {
    const long = present(quotes[0])
    const short = { ...long, key: 'short', source: { ...long.source, text: 'قصيرة', span: { start: 0, end: 5 } } }
    const tall = SENTENCE.repeat(12)
    const huge = { ...long, key: 'huge', source: { ...long.source, text: tall, span: { start: 0, end: tall.length } } }
    const words: PageText = {
      title: 'Who arms Mali?',
      subtitle: '',
      legend: [],
      quotes: [huge, long, short, { ...short, key: 'also short' }],
      mostQuotes: 2,
      foot: ['Source'],
      language: 'en',
      wordmark: [],
    }
    const aside = composePage({ kind: 'page', size: { width: 1600, height: 900 } }, words, measure)
    expect(aside.leftOut).toEqual(['huge', 'also short'])
    const size = { width: 1200, height: 1200 }
    const below = composePage({ kind: 'page', size }, { ...words, quotes: [long, ...words.quotes.slice(2)] }, measure)
    expect(below.leftOut).toHaveLength(1)
    const wanted = composePage({ kind: 'page', size }, { ...words, quotes: [huge] }, measure)
    expect(below.room.height).toBeGreaterThan(wanted.room.height - 1)
    expect(below.room.height).toBeGreaterThan(0.5 * size.height)
  })

  it('begins where reading begins', () => {
    fc.assert(
      fc.property(text, (words) => {
        const page = composePage({ kind: 'page', size: { width: 1600, height: 900 } }, words, measure)
        const source = page.marks.find((mark) => mark.kind === 'text' && mark.text === 'Nothing is filtered out.')
        expect(source).toMatchObject({ anchor: isRightToLeft(words.language) ? 'right' : 'left' })
      }),
    )
  })

  it('has letters that can be read on paper and on screen, whatever is on it', () => {
    const formats = FORMATS.filter((format) => format !== 'screen' && format !== 'own')
    fc.assert(
      fc.property(text, fc.constantFrom(...formats), (words, format) => {
        const unit = unitOf(format, FIXED[format])
        const { width, height } = FIXED[format]
        const size = { width: width / unit, height: height / unit }
        const { marks } = composePage({ kind: 'page', size }, words, measure)
        const pieces = [{ layer: 'label', id: 'page', marks } as const]
        const letters = smallestLetters({ layers: [{ pieces, view: { zoom: 1, x: 0, y: 0 }, clip: null }] })
        expect(letters * unit).toBeGreaterThanOrEqual(leastLetters(format))
      }),
    )
  })
})

describe('a text that is too long', () => {
  it('is cut between letters as a person counts them, never inside one', () => {
    expect(graphemes('سُلَّم', 2)).toBe('سُلَّ')
    expect(graphemes('👩‍👩‍👧 x', 1)).toBe('👩‍👩‍👧')
    expect(shortened('Armed groups', 6)).toBe('Armed…')
    expect(shortened('Mali', 4)).toBe('Mali')
  })

  it('never has a lone surrogate, whatever its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (words, most) => {
        expect(graphemes(words, most)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it('has at most the wanted lines, none wider than its room where letters can be left out', () => {
    const font = { family: 'sans', size: 10, weight: 400 } as const
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 1, max: 3 }), (words, most) => {
        const lines = fewLines(words, font, 60, most, measure)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(60)
      }),
    )
  })
})
