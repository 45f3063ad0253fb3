import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { stated } from '../../../src/domain/review/byHand.ts'
import { merged } from '../../../src/domain/review/merged.ts'
import { rereading } from '../../../src/domain/review/rereading.ts'
import { reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import { changed, judged, type Piece } from '../../../src/domain/review/revision.ts'
import { translated } from '../../../src/domain/review/translated.ts'
import { readAgain } from '../../../src/extraction/proposals/readAgain.ts'
import { present } from '../../features/present.ts'
import { anOwnCollection } from '../../extraction/anOwnCollection.ts'

const own = anOwnCollection()
const fresh = readAgain(own, () => undefined)
const pieceAt = (record: Dataset, at: number): Piece => present(reviewQueue(record)[at])

/** A version whose rules were others: it lacks a proposal, made one more, and read another in another way. */
function older(): Dataset {
  const [lacking, other, restated] = [pieceAt(own, 0), pieceAt(own, 1), pieceAt(own, 2)]
  const without = own.relations.flatMap((one) => {
    const evidence = one.evidence.filter((piece) => piece !== lacking.evidence)
    return evidence.length === 0 ? [] : [{ ...one, evidence }]
  })
  const { relation, evidence } = other
  const trigger = { start: evidence.start, end: evidence.start + 3 }
  const more: Evidence = { ...evidence, trigger }
  return {
    ...own,
    relations: without.map((one) => ({
      ...one,
      evidence: [
        ...one.evidence.map((piece): Evidence =>
          piece === restated.evidence ? { ...piece, stance: 'denied' } : piece,
        ),
        ...(one.id === relation.id ? [more] : []),
      ],
    })),
  }
}

describe('reading a collection again', () => {
  it('changes nothing where the rules are the same, whatever was decided', () => {
    const [first, second, third] = [pieceAt(own, 0), pieceAt(own, 1), pieceAt(own, 3)]
    let record = judged(own, [first.evidence], 'accepted').record
    record = judged(record, [second.evidence], 'rejected').record
    record = changed(record, third, { stance: { is: 'hypothetical' } }).record
    const again = rereading(
      record,
      readAgain(record, () => undefined),
    )
    expect(again).toMatchObject({ kept: 3, unproposed: 0, lost: [], changed: [], gone: [], added: [] })
    expect(verify(again.record)).toEqual([])
  })

  it('tells what is new, what is read otherwise and what is gone', () => {
    const record = older()
    const { added, changed: other, gone, record: next } = rereading(record, fresh)
    expect(added.map(({ evidence }) => evidence.start)).toEqual([pieceAt(own, 0).evidence.start])
    expect(other.map(({ before, after }) => [before.evidence.stance, after.evidence.stance])).toEqual([
      ['denied', pieceAt(own, 2).evidence.stance],
    ])
    expect(gone).toHaveLength(1)
    expect(reviewQueue(next)).toHaveLength(reviewQueue(own).length)
  })

  it('follows evidence to its next version, so that what is open stays open', () => {
    const record = older()
    const { replacements, record: next } = rereading(record, fresh)
    const open = pieceAt(record, 3).evidence
    expect(replacements.get(open)).toBe(
      next.relations.flatMap(({ evidence }) => evidence).find(({ trigger }) => trigger?.start === open.trigger?.start),
    )
  })

  it('keeps own evidence, translations with their marks, and former ids', () => {
    const { relation, evidence } = pieceAt(own, 0)
    const document = present(own.documents.find(({ id }) => id === evidence.document))
    const sentence = present(document.sentences.find(({ start }) => start === evidence.start))
    const [gone, into] = own.entities.filter(
      ({ id, type }) =>
        type === 'country' && !own.relations.some(({ source, target }) => source === id || target === id),
    )
    const outcome = merged(own, present(into).id, present(gone).id)
    if ('refused' in outcome) throw new Error('They are related to each other')
    let { record } = outcome
    record = translated(record, { document: document.id, sentence: sentence.id }, 'en', 'A translation').record
    const { review: _, ...said } = evidence
    const [type] = record.vocabulary.relationTypes.filter(
      ({ id, joins }) => id !== relation.type && joins.source.includes('person') && joins.target.includes('person'),
    )
    const marked = { ...said, translationMarks: { en: { trigger: { start: 2, end: 13 } } } }
    record = stated(record, { source: relation.source, target: relation.target, type: present(type).id }, marked).record
    const { record: next } = rereading(
      record,
      readAgain(record, () => undefined),
    )
    const kept = next.relations.flatMap((one) => one.evidence).filter(({ review }) => review === undefined)
    expect(kept).toHaveLength(1)
    expect(kept[0]?.translationMarks).toEqual(marked.translationMarks)
    expect(next.documents).toEqual(record.documents)
    expect(next.formerIds?.entities).toEqual({ [present(gone).id]: present(into).id })
  })
})
