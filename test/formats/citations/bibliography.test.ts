import { plugins } from '@citation-js/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/domain/dataset/dataset.ts'
import { bibtex, cslItems, cslJson } from '../../../src/formats/citations/bibliography.ts'
import { bundled, citedOf, undated } from './citedDataset.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'

await fetchEveryWord()

const context = { language: 'en', dataset: bundled } as const

/** As BibTeX counts: a backslash does not make a brace harmless. */
function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

const parsed = (text: string) => plugins.input.chain(text, { generateGraph: false })

/** Words of both scripts, and the signs that TeX takes for commands. */
const title = fc
  .array(
    fc.constantFrom(
      'مالي',
      'روسيا؟',
      '«النصرة»',
      'NATO',
      'deal',
      '12',
      '&',
      '%',
      '{',
      '}',
      '\\',
      '$',
      '#',
      '_',
      '~',
      '^',
      '<b>',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '))

describe('BibTeX', () => {
  it('of every document of the dataset is read back by the library as it was written', () => {
    for (const relation of bundled.relations) {
      const cited = citedOf(bundled, relation.id)
      const text = bibtex(cited, context)
      expect(isBalanced(text), relation.id).toBe(true)
      const back = parsed(text)
      const items = cslItems(cited, context)
      expect(back).toHaveLength(items.length)
      for (const [at, item] of items.entries()) {
        const { id, title: own, note = '' } = item
        // A line break in a field is a space to TeX.
        const annote = item.annote.replaceAll('\n', ' ')
        expect(back[at]).toMatchObject({ id, title: own, annote, note, 'container-title': item['container-title'] })
      }
    }
  })

  it('is balanced and says the same title, whatever signs it has', () => {
    fc.assert(
      fc.property(title, title, (words, publisher) => {
        const cited = undated({ title: { en: words }, publisher })
        const text = bibtex(cited, context)
        expect(isBalanced(text)).toBe(true)
        expect(parsed(text)[0]).toMatchObject({ id: 'deal', title: words, 'container-title': publisher })
      }),
    )
  })

  it('has an address that cannot end its field', () => {
    const text = bibtex(undated({ url: 'https://paper.example/a}b\\c{d' }), context)
    expect(isBalanced(text)).toBe(true)
    expect(text).toContain('url = {https://paper.example/a%7Db%5Cc%7Bd}')
  })

  it('has no year where the document has no date', () => {
    expect(bibtex(undated(), context)).not.toContain('year')
  })
})

describe('CSL-JSON', () => {
  it('has the keys and kinds of the schema, one item a document, in the order of citing', () => {
    const cited = [...citedOf(bundled, 'jnim-kills-omar-traore'), ...citedOf(bundled, 'russia-supplies-arms-mali')]
    const items = JSON.parse(cslJson(cited, context)) as Record<string, unknown>[]
    expect(items.map(({ id }) => id)).toEqual([...new Set(cited.map(({ document }) => document.id))])
    for (const item of items) {
      expect(item).toEqual({
        id: expect.stringMatching(/^[a-z0-9-]+$/),
        type: 'article-newspaper',
        title: expect.any(String),
        'container-title': 'Asharq Al-Awsat [الشرق الأوسط]',
        language: 'ar',
        issued: { 'date-parts': [expect.any(Array)], circa: true },
        note: expect.stringMatching(/^Date: /),
        annote: expect.any(String),
      })
    }
  })

  it.each<[string, NonNullable<Document['published']>['date'], object]>([
    ['a day', '2023-03-18', { 'date-parts': [[2023, 3, 18]] }],
    ['an approximate month', '2023-03~', { 'date-parts': [[2023, 3]], circa: true }],
    ['a season', '2023-21', { 'date-parts': [[2023]], season: 1 }],
    [
      'an interval',
      '2023-03-16/2023-03-17',
      {
        'date-parts': [
          [2023, 3, 16],
          [2023, 3, 17],
        ],
      },
    ],
    ['an unknown day', '2023-03-XX', { 'date-parts': [[2023, 3]] }],
    ['a time of day', '2023-03-18T10:00:00Z', { 'date-parts': [[2023, 3, 18]] }],
    ['a decade', '201X', { literal: '2010s' }],
    ['an open interval', '2012/..', { literal: 'from 2012' }],
  ])('has %s as CSL says it', (_, date, issued) => {
    const [item] = cslItems(undated({ published: { date, basis: { en: 'The page bears it.' } } }), context)
    expect(item?.issued).toEqual(issued)
  })
})
