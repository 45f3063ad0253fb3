import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset, Span } from '../../../../src/domain/dataset/dataset.ts'
import { translatedEvidence } from '../../../../src/domain/evidence/evidenceText.ts'
import { splitsCharacter } from '../../../../src/domain/text/spans.ts'
import { verify } from '../../../../src/domain/dataset/verification/verify.ts'
import { aDataset } from '../../aDataset.ts'

const { text, sentences } = theDocument(aDataset())

function theDocument(dataset: Dataset): Dataset['documents'][number] {
  const [document] = dataset.documents
  if (document === undefined) throw new Error('the small dataset has a document')
  return document
}

/** The small dataset with the evidence of its first relation on another range, without marks. */
function withEvidence(span: Span): Dataset {
  const dataset = aDataset()
  const [first, ...others] = dataset.relations
  if (first === undefined) return dataset
  return {
    ...dataset,
    relations: [{ ...first, evidence: [{ document: 'news', ...span, stance: 'asserted' }] }, ...others],
  }
}

describe('evidence', () => {
  test('is accepted exactly where it covers whole sentences', () => {
    const offset = fc.integer({ min: -2, max: text.length + 2 })
    const edge = fc.constantFrom(...sentences.flatMap(({ start, end }) => [start, end]))
    fc.assert(
      fc.property(fc.oneof(offset, edge), fc.oneof(offset, edge), (start, end) => {
        const isWhole =
          sentences.some((one) => one.start === start) && sentences.some((one) => one.end === end) && start < end
        expect(verify(withEvidence({ start, end })).length === 0).toBe(isWhole)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a mark', () => {
  test('is accepted exactly where it lies in its evidence and splits no character', () => {
    const offset = fc.integer({ min: 0, max: text.length + 1 })
    fc.assert(
      fc.property(offset, offset, (start, end) => {
        const dataset = aDataset()
        const [first, ...others] = dataset.relations
        const [evidence] = first?.evidence ?? []
        if (first === undefined || evidence === undefined) return
        const marked = {
          ...dataset,
          relations: [{ ...first, evidence: [{ ...evidence, trigger: { start, end } }] }, ...others],
        }
        const isRight =
          start < end &&
          start >= evidence.start &&
          end <= evidence.end &&
          !splitsCharacter(text, start) &&
          !splitsCharacter(text, end)
        expect(verify(marked).length === 0).toBe(isRight)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the translation of evidence', () => {
  const document = theDocument(aDataset())
  const [first, second, third] = document.sentences

  test('joins that of its sentences by one space', () => {
    expect(translatedEvidence(document, { start: first?.start ?? 0, end: second?.end ?? 0 }, 'en')).toBe(
      'Mali receives 20 aircraft from Russia. The minister said Turkey is Mali’s friend.',
    )
  })

  test('is that of the first sentence where one repeats it', () => {
    expect(translatedEvidence(document, third ?? { start: 0, end: 0 }, 'en')).toBe(
      'Mali receives 20 aircraft from Russia.',
    )
  })

  test('is missing where a sentence has none', () => {
    expect(translatedEvidence(document, first ?? { start: 0, end: 0 }, 'fr')).toBeUndefined()
  })
})
