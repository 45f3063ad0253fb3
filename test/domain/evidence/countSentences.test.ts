import { describe, expect, it } from 'vitest'
import type { Dataset, Document, Evidence, Sentence } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import {
  bySentences,
  countSentences,
  countSentencesOf,
  findSentencesInSteps,
  sentencesByEntity,
  stanceCounts,
} from '../../../src/domain/evidence/countSentences.ts'
import { sentencesAbout } from '../../../src/domain/evidence/sentencesAbout.ts'
import { aDataset } from '../aDataset.ts'

/** A document whose sentences are the parts of its text between bars, which stand between sentences. */
function aDocument(id: string, text: string, copies: Readonly<Record<number, string>> = {}): Document {
  const sentences = [...text.matchAll(/[^|]+/g)].map(({ index, 0: words }, at): Sentence => ({
    id: `${id}-${at}`,
    start: index,
    end: index + words.length,
    role: 'body',
    ...(copies[at] !== undefined && { duplicateOf: copies[at] }),
  }))
  const source = { file: 'a.txt', start: 0, end: text.length }
  return { id, kind: 'article', language: 'en', title: { en: id }, publisher: 'P', source, text, sentences }
}

const DATASET: Dataset = {
  ...aDataset(),
  documents: [aDocument('one', 'A b.|C d.|A b.|E.', { 2: 'one-0' }), aDocument('two', ' A\n b. |F.')],
}
const LOOKUP = lookupOf(DATASET)
const [ONE, TWO] = DATASET.documents

/** Evidence of the sentences from one index to another. */
function piece(
  document: Document | undefined,
  from: number,
  to = from,
  stance: Evidence['stance'] = 'asserted',
): Evidence {
  const [first, last] = [document?.sentences[from], document?.sentences[to]]
  if (document === undefined || first === undefined || last === undefined) throw new Error('There is no such sentence')
  return { document: document.id, start: first.start, end: last.end, stance }
}

describe('the sentences of evidence', () => {
  it.each<[string, readonly Evidence[], number]>([
    ['none', [], 0],
    ['one sentence', [piece(ONE, 0)], 1],
    ['one sentence that states two relations', [piece(ONE, 0), piece(ONE, 0)], 1],
    ['a copy that its document marks', [piece(ONE, 0), piece(ONE, 2)], 1],
    ['a copy in another document, spaced otherwise', [piece(ONE, 0), piece(TWO, 0)], 1],
    ['a copy of a copy', [piece(ONE, 2), piece(TWO, 0)], 1],
    ['different sentences', [piece(ONE, 0), piece(ONE, 1), piece(TWO, 1)], 3],
    ['a piece of several sentences', [piece(ONE, 0, 1)], 2],
    ['a piece of several sentences, one of them printed twice', [piece(ONE, 0, 3)], 3],
    ['a piece and a part of it', [piece(ONE, 0, 1), piece(ONE, 1)], 2],
    ['pieces that overlap', [piece(ONE, 0, 1), piece(ONE, 1, 3)], 3],
  ])('are counted: %s', (_, evidence, count) => {
    expect(countSentences(evidence, LOOKUP)).toBe(count)
  })

  it('are the same for a piece that a filter has copied out of its relation', () => {
    const one = piece(ONE, 0, 1)
    expect(LOOKUP.sentenceNumbers({ ...one })).toEqual(LOOKUP.sentenceNumbers(one))
  })

  it('are those of every relation together, each once', () => {
    const relations = [{ evidence: [piece(ONE, 0)] }, { evidence: [piece(TWO, 0), piece(TWO, 1)] }, { evidence: [] }]
    expect(countSentencesOf(relations, LOOKUP)).toBe(2)
    const rank = new Map(relations.map((one, at) => [one, at]))
    expect(bySentences(relations, LOOKUP).map((one) => rank.get(one))).toEqual([1, 0, 2])
  })

  it('are counted by stance, and twice where one sentence has two', () => {
    const evidence = [piece(ONE, 0), piece(ONE, 2), piece(ONE, 1), piece(ONE, 1, 1, 'denied')]
    expect(stanceCounts(evidence, LOOKUP)).toEqual([
      { stance: 'asserted', count: 2 },
      { stance: 'denied', count: 1 },
    ])
  })

  it('are counted for both ends of a relation, and once where an entity relates to itself', () => {
    const relations = [
      { relation: { source: 'mali', target: 'russia' }, evidence: [piece(ONE, 0)] },
      { relation: { source: 'mali', target: 'mali' }, evidence: [piece(ONE, 2), piece(ONE, 1)] },
    ]
    expect([...sentencesByEntity(relations, LOOKUP)]).toEqual([
      ['mali', 2],
      ['russia', 1],
    ])
  })

  it('about an entity are those of all its relations', () => {
    const small = aDataset()
    const lookup = lookupOf(small)
    expect(small.entities.map(({ id }) => sentencesAbout(lookup, id))).toEqual([2, 0, 1, 1])
    expect(sentencesAbout(lookup, 'mali')).toBe(2)
  })
})

it('finds the sentences of many relations in steps, each of 500 relations', () => {
  const found: string[] = []
  const relations = Array.from({ length: 1_200 }, (_, at) => ({
    evidence: [{ document: `d${at}`, start: 0, end: 1 }],
  }))
  const sizes: number[] = []
  const steps = findSentencesInSteps(relations, { sentenceNumbers: ({ document }) => [found.push(document)] })
  for (let before = 0, isDone = false; !isDone; before = found.length) {
    isDone = steps.next().done === true
    sizes.push(found.length - before)
  }
  expect(sizes).toEqual([500, 500, 200])
  expect(found).toEqual(relations.map((_, at) => `d${at}`))
})
