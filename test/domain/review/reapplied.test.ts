import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { signed } from '../../../src/domain/review/signed.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { renamed } from '../../../src/domain/review/actors.ts'
import { merged } from '../../../src/domain/review/merged.ts'
import { reapplied } from '../../../src/domain/review/reapplied.ts'
import { reviewProgress, reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import { changed, judged, putOff } from '../../../src/domain/review/revision.ts'
import { dataset } from '../../scene/bundled.ts'

const { formerIds: _, questions: __, ...unpublished } = dataset
const fresh: Dataset = {
  ...unpublished,
  relations: dataset.relations.map((one) => ({
    ...one,
    evidence: one.evidence.map((piece): Evidence => ({ ...piece, review: 'proposed' })),
  })),
}

describe('the decisions of a former version', () => {
  it('are those of today where nothing has changed underneath, whatever they are', () => {
    const verdicts = fc.array(fc.constantFrom('accepted', 'rejected', 'later', 'open', 'swapped'), {
      minLength: 20,
      maxLength: 20,
    })
    fc.assert(
      fc.property(verdicts, (made) => {
        let former = fresh
        for (const [at, verdict] of made.entries()) {
          const piece = reviewQueue(former)[at * 7]
          if (piece === undefined || verdict === 'open') continue
          if (verdict === 'later') former = putOff(former, piece.evidence).record
          else if (verdict === 'swapped') former = changed(former, piece, { stance: { is: 'hypothetical' } }).record
          else former = judged(former, [piece.evidence], verdict).record
        }
        const { record, lost, unproposed } = reapplied(former, fresh)
        expect(lost).toEqual([])
        expect(unproposed).toBe(0)
        expect(reviewProgress(reviewQueue(record))).toEqual(reviewProgress(reviewQueue(former)))
        expect(verify(record)).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it('keep what proposed them, beside what proposes today', () => {
    const by = (id: string): Dataset => ({
      ...fresh,
      agents: [{ id, name: 'Rules', version: id }],
      relations: fresh.relations.map((one) => ({
        ...one,
        evidence: one.evidence.map((piece): Evidence => ({ ...piece, proposedBy: id })),
      })),
    })
    const old = by('rules-1')
    const first = reviewQueue(old)[0]
    const { record } = reapplied(
      judged(old, first === undefined ? [] : [first.evidence], 'accepted').record,
      by('rules-2'),
    )
    const pieces = record.relations.flatMap(({ evidence }) => evidence)
    expect(pieces.filter(({ review }) => review === 'accepted').map(({ proposedBy }) => proposedBy)).toEqual([
      'rules-1',
    ])
    expect(record.agents?.map(({ id }) => id)).toEqual(['rules-2', 'rules-1'])
    expect(verify(record)).toEqual([])
    // Without a decision, nothing of the former version is left.
    expect(reapplied(old, by('rules-2')).record.agents?.map(({ id }) => id)).toEqual(['rules-2'])
  })

  it('keep the person who decided', () => {
    const first = reviewQueue(fresh)[0]
    const former = signed(fresh, 'Amina', (next, by) =>
      judged(next, first === undefined ? [] : [first.evidence], 'accepted', by),
    ).record
    const { record } = reapplied(former, fresh)
    const pieces = record.relations.flatMap(({ evidence }) => evidence)
    expect(pieces.flatMap(({ reviewedBy }) => reviewedBy ?? [])).toEqual(['person'])
    expect(record.agents).toContainEqual({ id: 'person', name: 'Amina', person: true })
    expect(verify(record)).toEqual([])
  })

  it('keep merged actors one, and the names that a person gave', () => {
    const mergedOnce = merged(fresh, 'jnim', 'sahel-armed-groups')
    if ('refused' in mergedOnce) throw new Error('They are related to each other')
    const former = renamed(mergedOnce.record, 'jnim', { en: 'The group' }).record
    const { record } = reapplied(former, fresh)
    expect(record.entities.find(({ id }) => id === 'jnim')?.labels).toEqual({ en: 'The group' })
    expect(record.entities.some(({ id }) => id === 'sahel-armed-groups')).toBe(false)
    expect(verify(record)).toEqual([])
  })

  it('follow their sentence to its new place, and are named as lost where it no longer stands', () => {
    const [document] = fresh.documents
    const piece = reviewQueue(fresh)[0]
    if (document === undefined || piece === undefined) throw new Error('There is nothing to review')
    const former = judged(fresh, [piece.evidence], 'accepted').record
    const text = document.text.slice(piece.evidence.start, piece.evidence.end)
    const alone: Dataset = {
      ...fresh,
      entities: [],
      relations: [],
      documents: [
        {
          ...document,
          text: `New.\n${text}`,
          sentences: [
            { id: 'new', start: 0, end: 4, role: 'body' },
            { id: 'old', start: 5, end: 5 + text.length, role: 'body' },
          ],
        },
      ],
    }
    expect(reapplied(former, { ...alone, documents: [] }).lost).toHaveLength(1)
    const named = {
      ...alone,
      entities: fresh.entities.map((one) => ({ ...one, mentions: [{ document: document.id, start: 0, end: 3 }] })),
    }
    const { record, unproposed } = reapplied(former, named)
    expect(record.relations[0]?.evidence[0]).toMatchObject({ start: 5, review: 'accepted' })
    expect(unproposed).toBe(1)
  })
})
