import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Document, Sentence } from '../../../src/domain/dataset/dataset.ts'
import { locate } from '../../../src/domain/evidence/locator.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import type { DocumentFlow, NamedMention } from '../../../src/domain/reader/reading.ts'
import { flowOf, mentionsIn, runsOf, typesIn } from '../../../src/domain/reader/reading.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const article = known(lookup.document, 'mali-aircraft')

const leaves = (flow: DocumentFlow) => flow.flatMap((part) => (part.kind === 'block' ? part.parts : [part]))
const sentences = (flow: DocumentFlow) =>
  leaves(flow).flatMap((part) => (part.kind === 'sentence' ? [part.sentence] : []))

/** A document of sentences with something between them, as a segmented text has them. */
const aDocument = fc
  .array(
    fc.record({
      words: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
      role: fc.constantFrom('body', 'body', 'body', 'headline', 'furniture', 'caption'),
      gap: fc.constantFrom('', ' ', '\n', '\n\n', ' \n '),
    }),
    { maxLength: 12 },
  )
  .map((pieces): Document => {
    let text = ''
    const sentences: Sentence[] = []
    for (const [at, { words, role, gap }] of pieces.entries()) {
      const start = text.length
      sentences.push({ id: `s${at}`, start, end: start + words.length, role })
      text += words + gap
    }
    return { ...article, text, sentences }
  })

describe('a document laid out for reading', () => {
  it('loses no character of any document', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        const flow = flowOf(document)
        expect(
          leaves(flow)
            .map((part) => sliceOf(document.text, part))
            .join(''),
        ).toBe(document.text)
        expect(sentences(flow)).toEqual(document.sentences)
      }),
    )
  })

  it('numbers paragraphs as the locator does', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        for (const block of flowOf(document)) {
          if (block.kind === 'gap') continue
          for (const part of block.parts) {
            if (part.kind === 'gap') continue
            expect(locate(document, part)?.paragraph).toBe(block.paragraph)
            expect(part.sentence.role).toBe(block.role)
          }
        }
      }),
    )
  })

  it.each(dataset.documents)('shows all of $id, from the first character to the last', (document) => {
    const flow = flowOf(document)
    expect(
      leaves(flow)
        .map((part) => sliceOf(document.text, part))
        .join(''),
    ).toBe(document.text)
    expect(sentences(flow)).toEqual(document.sentences)
  })

  it('keeps the sentences of a paragraph together', () => {
    const nuclear = known(lookup.document, 'russia-china-nuclear')
    const paragraphs = flowOf(nuclear).flatMap((part) => (part.kind === 'block' && part.paragraph ? [part] : []))
    const printed = nuclear.text.slice(nuclear.sentences.find(({ role }) => role === 'body')?.start).split(/\n\s*\n|\n/)
    expect(paragraphs).toHaveLength(printed.filter((words) => words.trim() !== '').length)
    expect(paragraphs.map(({ paragraph }) => paragraph)).toEqual(paragraphs.map((_, at) => at + 1))
    expect(Math.max(...paragraphs.map(({ parts }) => parts.length))).toBeGreaterThan(2)
  })
})

describe('the runs of a sentence', () => {
  const entities = dataset.entities.slice(0, 6)
  const aMention = (longest: number) =>
    fc
      .tuple(fc.nat(longest), fc.integer({ min: 1, max: 8 }), fc.nat(entities.length - 1), fc.boolean())
      .map(([start, length, at, implied]): NamedMention => {
        const entity = entities[at]
        if (entity === undefined) throw new Error('There are not so many entities')
        return { start, end: start + length, entity, ...(implied && { implied: true }) }
      })

  it('tile it, whatever is named and marked in it, and each has the innermost mention first', () => {
    fc.assert(
      fc.property(
        fc.array(aMention(40), { maxLength: 8 }),
        fc.option(fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }))),
        (mentions, marked) => {
          const sentence = { start: 5, end: 30 }
          const runs = runsOf(sentence, mentions, marked)
          expect(runs[0]?.start).toBe(5)
          expect(runs.at(-1)?.end).toBe(30)
          for (const [at, run] of runs.entries()) {
            if (at > 0) expect(run.start).toBe(runs[at - 1]?.end)
            for (let offset = run.start; offset < run.end; offset++) {
              const over = mentions.filter(({ start, end }) => start <= offset && offset < end)
              expect(new Set(run.mentions)).toEqual(new Set(over))
              expect(run.marked).toBe(marked !== null && marked.start <= offset && offset < marked.end)
            }
            const lengths = run.mentions.map(({ start, end }) => end - start)
            expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
          }
        },
      ),
    )
  })

  it('give the words of a name within a name to the inner one', () => {
    const mentions = mentionsIn(article, dataset)
    const headline = article.sentences[0]
    if (headline === undefined) throw new Error('The article has no headline')
    const runs = runsOf(headline, mentions, null).map((run) => [
      sliceOf(article.text, run),
      run.mentions.map(({ entity }) => entity.id),
    ])
    expect(runs).toContainEqual(['الطائرات ', ['russian-aircraft']])
    expect(runs).toContainEqual(['الروسية', ['russia', 'russian-aircraft']])
  })

  it('reach every mention of every document', () => {
    for (const document of dataset.documents) {
      const mentions = mentionsIn(document, dataset)
      expect(mentions).toHaveLength(
        dataset.entities.flatMap((entity) => entity.mentions.filter((one) => one.document === document.id)).length,
      )
      const reached = new Set(
        document.sentences.flatMap((sentence) => runsOf(sentence, mentions, null).flatMap((run) => run.mentions)),
      )
      expect(reached).toEqual(new Set(mentions))
    }
  })
})

it('the types in a document are those it mentions, in the order of the vocabulary', () => {
  const types = typesIn(dataset, mentionsIn(known(lookup.document, 'extremists-clash'), dataset)).map(({ id }) => id)
  const mentioned = dataset.entities.filter(({ mentions }) =>
    mentions.some(({ document }) => document === 'extremists-clash'),
  )
  expect(new Set(types)).toEqual(new Set(mentioned.map(({ type }) => type)))
  const order = dataset.vocabulary.entityTypes.map(({ id }) => id)
  expect(types).toEqual(order.filter((id) => types.includes(id)))
})
