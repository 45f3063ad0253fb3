import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Document, Evidence, Sentence } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { documentationOf, originals } from '../../../src/domain/evidence/documentation.ts'
import { aDataset } from '../aDataset.ts'

function aDocument(id: string, publisher: string, text: string): Document {
  const source = { file: 'a.txt', start: 0, end: text.length }
  const sentences = [...text.matchAll(/\S[^.]*\./g)].map(({ index, 0: words }, at): Sentence => ({
    id: `${id}-${at}`,
    role: 'body',
    start: index,
    end: index + words.length,
  }))
  return { id, kind: 'article', language: 'ar', title: { ar: id }, publisher, source, text, sentences }
}

const said = (document: string, start: number, end: number): Evidence => ({ document, start, end, stance: 'asserted' })

const DATASET: Dataset = {
  ...aDataset(),
  documents: [
    aDocument('one', 'الشرق الأوسط', 'صورة من الحفل. قال الوزير. صورة من الحفل.'),
    aDocument('two', 'الشرق الأوسط', 'صورة من الحفل.'),
    aDocument('three', 'Le Journal', 'صورة  من\nالحفل.'),
  ],
  entities: [],
  relations: [],
}
const LOOKUP = lookupOf(DATASET)
const CAPTION = said('one', 0, 14)

describe('how well something is documented', () => {
  it.each<[string, readonly Evidence[], object]>([
    ['nothing', [], { sentences: 0, copies: 0, documents: 0, publishers: 0 }],
    ['one sentence', [CAPTION], { sentences: 1, copies: 0, documents: 1, publishers: 1 }],
    [
      'a caption printed twice',
      [CAPTION, said('one', 27, 41)],
      { sentences: 1, copies: 1, documents: 1, publishers: 1 },
    ],
    [
      'the same in two articles',
      [CAPTION, said('two', 0, 14)],
      { sentences: 1, copies: 1, documents: 2, publishers: 1 },
    ],
    [
      'the same, spaced otherwise',
      [CAPTION, said('three', 0, 15)],
      { sentences: 1, copies: 1, documents: 2, publishers: 2 },
    ],
    ['two sentences', [CAPTION, said('one', 15, 26)], { sentences: 2, copies: 0, documents: 1, publishers: 1 }],
    ['a piece of two sentences', [said('one', 0, 26)], { sentences: 2, copies: 0, documents: 1, publishers: 1 }],
    [
      'a sentence that is part of a longer piece, too',
      [said('one', 0, 26), said('two', 0, 14)],
      { sentences: 2, copies: 0, documents: 2, publishers: 1 },
    ],
  ])('counts %s', (_, evidence, counts) => {
    expect(documentationOf(evidence, LOOKUP)).toEqual(counts)
  })

  it('never counts more sentences than there is evidence, nor fewer than one, and copies make up the rest', () => {
    const spans = [CAPTION, said('one', 15, 26), said('two', 0, 14), said('three', 0, 15)]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...spans), { minLength: 1 }), (evidence) => {
        const { sentences, copies, documents, publishers } = documentationOf(evidence, LOOKUP)
        expect(sentences + copies).toBe(evidence.length)
        expect(sentences).toBeGreaterThan(0)
        expect(publishers).toBeLessThanOrEqual(documents)
        expect(originals(evidence, LOOKUP)[0]).toBeUndefined()
      }),
    )
  })
})
