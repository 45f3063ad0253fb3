import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { translated } from '../../../src/domain/review/translated.ts'
import { dataset } from '../../scene/bundled.ts'

const { questions: _, formerIds: __, ...record }: Dataset = dataset
const document = record.documents.find(({ sentences }) =>
  sentences.some(({ duplicateOf }) => duplicateOf !== undefined),
)
const copy = document?.sentences.find(({ duplicateOf }) => duplicateOf !== undefined)
if (document === undefined || copy === undefined) throw new Error('No sentence is repeated')
const at = { document: document.id, sentence: copy.id }
const sentencesOf = (data: Dataset) => data.documents.find(({ id }) => id === document.id)?.sentences ?? []

describe('a translation by a person', () => {
  it('is that of a sentence and of all that repeat it, and leaves the text alone', () => {
    const { record: next } = translated(record, at, 'en', ' In my words. ')
    const changed = sentencesOf(next).filter(({ translations }) => translations?.['en'] === 'In my words.')
    const same = document.sentences.filter(({ id, duplicateOf }) => [id, duplicateOf].includes(copy.duplicateOf ?? ''))
    expect(changed.map(({ id }) => id)).toEqual(same.map(({ id }) => id))
    expect(changed.length).toBeGreaterThan(1)
    expect(next.documents.map(({ text }) => text)).toEqual(record.documents.map(({ text }) => text))
    expect(verify(next)).toEqual([])
  })

  it('takes with it the marks of the former one, which no longer fit', () => {
    const sentence = document.sentences.find(({ start, end }) =>
      record.relations.some(({ evidence }) =>
        evidence.some(
          (one) =>
            one.document === document.id &&
            one.start <= start &&
            end <= one.end &&
            one.translationMarks?.['en'] !== undefined,
        ),
      ),
    )
    if (sentence === undefined) throw new Error('No translation is marked')
    const { record: next, replacements } = translated(
      record,
      { document: document.id, sentence: sentence.id },
      'en',
      'Short.',
    )
    expect(replacements.size).toBeGreaterThan(0)
    for (const after of replacements.values()) expect(after.translationMarks?.['en']).toBeUndefined()
    expect(verify(next)).toEqual([])
  })

  it('is removed by an empty text', () => {
    const { record: next } = translated(record, at, 'en', '')
    expect(sentencesOf(next).find(({ id }) => id === copy.id)).not.toHaveProperty('translations')
  })
})
