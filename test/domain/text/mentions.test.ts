import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset, Mention } from '../../../src/domain/dataset/dataset.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { mentionsOf } from '../../../src/domain/text/mentions.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)

describe('where an entity is mentioned', () => {
  it('lists each sentence once, although captions are printed up to four times', () => {
    const [article] = mentionsOf(known(lookup.entity, 'charles-iii'), lookup)
    expect(article?.document.id).toBe('mali-aircraft')
    const captions = article?.sentences.filter(({ sentence }) => sentence.role === 'caption')
    expect(captions).toHaveLength(1)
    expect(captions?.[0]?.repeats).toBe(3)
  })

  it('keeps every mention of a sentence that is not a repetition', () => {
    for (const entity of dataset.entities) {
      const shown = mentionsOf(entity, lookup).flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions))
      const repeated = (mention: Mention) =>
        known(lookup.document, mention.document).sentences.some(
          ({ start, end, duplicateOf }) => start <= mention.start && mention.end <= end && duplicateOf !== undefined,
        )
      expect(shown, entity.id).toEqual(expect.arrayContaining(entity.mentions.filter((mention) => !repeated(mention))))
    }
  })
})
