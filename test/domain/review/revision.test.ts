import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { isSwappable, readingsFor, typesFor } from '../../../src/domain/review/choices.ts'
import { openProposal, reviewProgress, reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import type { Change, Piece } from '../../../src/domain/review/revision.ts'
import { changed, judged, putOff } from '../../../src/domain/review/revision.ts'
import { dataset } from '../../scene/bundled.ts'

const { formerIds: _, questions: __, ...unpublished } = dataset
/** The bundled dataset as if all of it had been proposed. */
const proposed: Dataset = {
  ...unpublished,
  relations: dataset.relations.map((one) => ({
    ...one,
    evidence: one.evidence.map((piece): Evidence => ({ ...piece, review: 'proposed' })),
  })),
}

const evidenceOf = ({ relations }: Dataset) => relations.flatMap(({ evidence }) => evidence)
const wordsOf = (record: Dataset) =>
  evidenceOf(record)
    .map(({ document, start, end, trigger }) => [document, start, end, trigger?.start].join(' '))
    .toSorted()

/** A change that the bar offers for a piece of evidence, by a number. */
function offered(record: Dataset, piece: Piece, choice: number): Change {
  const lookup = lookupOf(record)
  const types = typesFor(record, lookup, piece).map(({ id }): Change => ({ type: id }))
  const stances = readingsFor(record, piece.evidence).map(({ is, by }): Change => ({
    stance: { is, ...(by === undefined ? {} : { by: by.id }) },
  }))
  const changes = [...types, ...stances, ...(isSwappable(lookup, piece) ? [{ isSwapped: true } as const] : [])]
  return changes[choice % changes.length] ?? {}
}

const acts = fc.array(
  fc.record({ at: fc.nat(), is: fc.constantFrom('accepted', 'rejected', 'change'), choice: fc.nat() }),
  {
    minLength: 1,
    maxLength: 30,
  },
)

describe('a review', () => {
  it('never loses a sentence and never makes a dataset that is refused, whatever is decided', () => {
    fc.assert(
      fc.property(acts, (done) => {
        let record = proposed
        for (const { at, is, choice } of done) {
          const queue = reviewQueue(record)
          const piece = queue[at % queue.length]
          if (piece === undefined) throw new Error('There is nothing to review')
          const revision =
            is === 'change'
              ? changed(record, piece, offered(record, piece, choice))
              : judged(record, [piece.evidence], is)
          const next = revision.replacements.get(piece.evidence)
          expect(evidenceOf(revision.record)).toContain(next)
          record = revision.record
        }
        expect(wordsOf(record)).toEqual(wordsOf(proposed))
        expect(verify(record)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('leaves what it does not touch the same object, so that nothing else is drawn again', () => {
    const [first] = reviewQueue(proposed)
    if (first === undefined) throw new Error('There is nothing to review')
    const { record } = judged(proposed, [first.evidence], 'accepted')
    const untouched = record.relations.filter((one) => proposed.relations.includes(one))
    expect(untouched).toHaveLength(proposed.relations.length - 1)
    expect(record.documents).toBe(proposed.documents)
  })

  it('marks what was changed, and joins it to the relation that says the same', () => {
    const arms = proposed.relations.find(({ id }) => id === 'russia-supplies-arms-mali')
    const [evidence] = arms?.evidence ?? []
    if (arms === undefined || evidence === undefined) throw new Error('Russia supplies nothing')
    const swapped = changed(proposed, { relation: arms, evidence }, { isSwapped: true })
    const next = swapped.replacements.get(evidence)
    const relation = swapped.record.relations.find((one) => next !== undefined && one.evidence.includes(next))
    expect(relation).toMatchObject({ source: 'mali', target: 'russia', type: 'supplies-arms' })
    expect(next).toMatchObject({ review: 'edited', subject: evidence.object, object: evidence.subject })
    if (relation === undefined || next === undefined) throw new Error('The change is lost')
    const back = changed(swapped.record, { relation, evidence: next }, { isSwapped: true })
    expect(back.record.relations.some(({ id }) => id === relation.id)).toBe(false)
    expect(back.record.relations.find(({ id }) => id === arms.id)?.evidence).toHaveLength(arms.evidence.length)
  })
})

describe('the queue of proposals', () => {
  it('follows the texts, and steps past what is decided, from the end back to the beginning', () => {
    const queue = reviewQueue(proposed)
    const places = queue.map(({ evidence }) => [
      dataset.documents.findIndex(({ id }) => id === evidence.document),
      evidence.start,
    ])
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
    const [first, second, third] = queue
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are three')
    const { record } = judged(proposed, [second.evidence], 'rejected')
    const next = reviewQueue(record)
    expect(openProposal(next, first.evidence, 1)?.evidence).toBe(third.evidence)
    expect(openProposal(next, third.evidence, -1)?.evidence).toBe(first.evidence)
    expect(openProposal(next, queue.at(-1)?.evidence, 1)?.evidence).toBe(first.evidence)
    expect(reviewProgress(next)).toEqual({
      all: queue.length,
      accepted: 0,
      rejected: 1,
      open: queue.length - 1,
      later: 0,
    })
  })

  it('asks again for what was put off once nothing else is open, until somebody decides', () => {
    const [first, second, third] = reviewQueue(proposed)
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are three')
    const waiting = putOff(proposed, second.evidence).record
    const queue = reviewQueue(waiting)
    expect(openProposal(queue, first.evidence, 1)?.evidence).toBe(third.evidence)
    expect(reviewProgress(queue)).toMatchObject({ open: queue.length, later: 1 })
    expect(verify(waiting)).toEqual([])
    const others = queue.flatMap(({ evidence }) => (evidence.putOff === true ? [] : [evidence]))
    const { record } = judged(waiting, others, 'accepted')
    const last = openProposal(reviewQueue(record), undefined, 1)
    expect(last?.evidence).toMatchObject({ start: second.evidence.start, putOff: true })
    if (last === undefined) throw new Error('What was put off is lost')
    expect(judged(record, [last.evidence], 'rejected').replacements.get(last.evidence)).not.toHaveProperty('putOff')
    expect(changed(record, last, {}).replacements.get(last.evidence)).not.toHaveProperty('putOff')
  })

  it('holds nothing of a dataset that nobody proposed', () => {
    expect(reviewQueue(dataset)).toEqual([])
    expect(openProposal([], undefined, 1)).toBeUndefined()
  })
})
