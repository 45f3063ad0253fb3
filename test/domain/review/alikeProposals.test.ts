import { expect, it } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { alikeProposals } from '../../../src/domain/review/alikeProposals.ts'
import { judged } from '../../../src/domain/review/revision.ts'
import { reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import { aDataset } from '../aDataset.ts'

const sample = aDataset()
const [document] = sample.documents
if (document === undefined) throw new Error('The sample has no document')
const text = 'Mali armed Niger. Mali ARMED Chad. Mali armed Chad. Mali bombed Niger.'
const proposal = (words: string, more: Partial<Evidence> = {}): Evidence => {
  const start = text.indexOf(words)
  return {
    document: document.id,
    start,
    end: start + words.length,
    stance: 'asserted',
    trigger: { start: start + 5, end: start + 10 },
    review: 'proposed',
    ...more,
  }
}
const first = proposal('Mali armed Niger.')
const shouted = proposal('Mali ARMED Chad.')
const decided = proposal('Mali armed Chad.', { review: 'rejected' })
const bombed = proposal('Mali bombed Niger.')
const { trigger: _, ...bare } = bombed
const record: Dataset = {
  ...sample,
  documents: [{ ...document, text }],
  relations: [
    { id: 'a', source: 'mali', target: 'niger', type: 'arms', evidence: [first] },
    { id: 'b', source: 'mali', target: 'chad', type: 'arms', evidence: [shouted, decided] },
    { id: 'c', source: 'mali', target: 'niger', type: 'attacks', evidence: [bombed, bare] },
    { id: 'd', source: 'niger', target: 'mali', type: 'attacks', evidence: [proposal('Mali armed Niger.')] },
  ],
}
const pieceOf = (evidence: Evidence) => {
  const piece = reviewQueue(record).find((one) => one.evidence === evidence)
  if (piece === undefined) throw new Error('It is not in the queue')
  return piece
}

it('finds the open proposals of the same type whose words are the same, however they are written', () => {
  expect(alikeProposals(record, pieceOf(first))).toEqual([first, shouted])
})

it('finds those that are like a decided one, which is not among them', () => {
  expect(alikeProposals(record, pieceOf(decided))).toEqual([first, shouted])
})

it('takes neither the same words with another type nor the same type with other words', () => {
  expect(alikeProposals(record, pieceOf(bombed))).toEqual([bombed])
})

it('finds nothing like a proposal without a trigger, and nothing once all are decided', () => {
  expect(alikeProposals(record, pieceOf(bare))).toEqual([])
  const { record: done } = judged(record, [first, shouted], 'accepted')
  expect(alikeProposals(done, pieceOf(decided))).toEqual([])
})
