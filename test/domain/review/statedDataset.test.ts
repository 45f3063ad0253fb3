import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence, Review } from '../../../src/domain/dataset/dataset.ts'
import { REVIEWS } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { decisiveOf, isAllProposed, reviewedOf } from '../../../src/domain/review/reviewState.ts'
import { statedDataset } from '../../../src/domain/review/statedDataset.ts'
import { createSearchIndex } from '../../../src/domain/search/searchIndex.ts'
import { dataset } from '../../scene/bundled.ts'

/** The bundled dataset with a verdict for each piece of evidence, by turns. */
function reviewedBy(verdicts: readonly (Review | undefined)[]): Dataset {
  let at = 0
  const next = (one: Evidence): Evidence => {
    const review = verdicts[at++ % verdicts.length]
    return review === undefined ? one : { ...one, review }
  }
  return { ...dataset, relations: dataset.relations.map((one) => ({ ...one, evidence: one.evidence.map(next) })) }
}

const evidenceOf = ({ relations }: Dataset) => relations.flatMap(({ evidence }) => evidence)
const verdicts = fc.array(fc.option(fc.constantFrom(...REVIEWS), { nil: undefined }), { minLength: 1, maxLength: 40 })

describe('the dataset that is shown', () => {
  it('is the very same one where nothing was rejected', () => {
    expect(statedDataset(dataset)).toBe(dataset)
    const proposed = reviewedBy(['proposed', 'accepted', 'edited'])
    expect(statedDataset(proposed)).toBe(proposed)
  })

  it('has all evidence but what was rejected, and no relation without any', () => {
    fc.assert(
      fc.property(verdicts.map(reviewedBy), (record) => {
        const shown = statedDataset(record)
        expect(evidenceOf(shown)).toEqual(evidenceOf(record).filter(({ review }) => review !== 'rejected'))
        for (const { evidence } of shown.relations) expect(evidence.length).toBeGreaterThan(0)
        expect(shown.entities).toBe(record.entities)
        expect(shown.documents).toBe(record.documents)
      }),
    )
  })

  it('comes from a record that passes verification with all that was rejected', () => {
    const record = reviewedBy(['rejected', 'proposed', 'rejected', 'accepted'])
    expect(verify(record)).toEqual([])
  })

  it('finds no rejected relation by search', () => {
    const record = reviewedBy(['rejected'])
    const shown = statedDataset(record)
    expect(shown.relations).toEqual([])
    const index = createSearchIndex(shown, lookupOf(shown))
    expect(index.relations).toEqual([])
  })
})

describe('what decides how a relation is shown', () => {
  it('is what was reviewed, and proposals only where nothing was', () => {
    fc.assert(
      fc.property(
        fc.subarray(evidenceOf(reviewedBy(['proposed', 'accepted', undefined])), { maxLength: 9 }),
        (some) => {
          const reviewed = some.filter(({ review }) => review !== 'proposed')
          expect(reviewedOf(some)).toEqual(reviewed)
          expect(decisiveOf(some)).toEqual(reviewed.length > 0 ? reviewed : some)
          expect(isAllProposed(some)).toBe(some.length > 0 && reviewed.length === 0)
        },
      ),
    )
  })
})
