import type { Page } from '@playwright/test'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { judged } from '../../../src/domain/review/revision.ts'
import { reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import { anOwnCollection } from '../../extraction/anOwnCollection.ts'

/** A collection that was reviewed when the rules were others: they did not propose the second sentence of today. */
export function reviewedBefore(): Dataset {
  const own = anOwnCollection()
  const [first, lacking] = reviewQueue(own)
  if (first === undefined || lacking === undefined) throw new Error('Nothing is proposed')
  const { record } = judged(own, [first.evidence], 'accepted')
  return {
    ...record,
    relations: record.relations.flatMap((one) => {
      const evidence = one.evidence.filter((piece) => piece !== lacking.evidence)
      return evidence.length === 0 ? [] : [{ ...one, evidence }]
    }),
  }
}

/** Opens it as a file of the user's own. */
export const openReviewedBefore = (page: Page): Promise<void> =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'reviewed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(formatDataset(reviewedBefore())),
    })
