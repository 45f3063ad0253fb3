import { describe, expect, it } from 'vitest'
import { decisiveOf, reviewStateOf, reviewStateOfAll, reviewStatesOf } from '../../../src/domain/review/reviewState.ts'
import { reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import { judged, putOff } from '../../../src/domain/review/revision.ts'
import { anOwnCollection } from '../../extraction/anOwnCollection.ts'
import { present } from '../../features/present.ts'
import { dataset as published } from '../../scene/bundled.ts'

const own = anOwnCollection()

describe('a proposal that was put off', () => {
  const { evidence } = present(reviewQueue(own)[0])
  const { record, replacements } = putOff(own, evidence)
  const later = present(replacements.get(evidence))

  it('is a state of its own, which the legend names once there is one', () => {
    expect(reviewStateOf(later)).toBe('later')
    expect(reviewStatesOf(own)).toEqual(['reviewed', 'proposed'])
    expect(reviewStatesOf(record)).toEqual(['reviewed', 'proposed', 'later'])
    expect(reviewStatesOf(published)).toEqual([])
  })

  it('is the state of several pieces only if all were put off', () => {
    expect(reviewStateOfAll([later, later])).toBe('later')
    expect(reviewStateOfAll([later, evidence])).toBe('proposed')
    expect(reviewStateOfAll([later, { ...later, review: 'accepted' }])).toBe('reviewed')
    expect(reviewStateOfAll([])).toBe('reviewed')
  })

  it('decides no more than other proposals, and is one again of the reviewed after a decision', () => {
    expect(decisiveOf([later, { ...later, review: 'accepted' }])).toEqual([{ ...later, review: 'accepted' }])
    const decided = judged(record, [later], 'accepted')
    expect(reviewStateOf(present(decided.replacements.get(later)))).toBe('reviewed')
    expect(reviewStatesOf(decided.record)).toEqual(['reviewed', 'proposed'])
  })
})
