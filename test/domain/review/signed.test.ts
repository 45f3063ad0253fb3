import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { stated } from '../../../src/domain/review/byHand.ts'
import { changed, judged } from '../../../src/domain/review/revision.ts'
import { signed } from '../../../src/domain/review/signed.ts'
import { present } from '../../features/present.ts'
import { aDataset } from '../aDataset.ts'

const rules = { id: 'person', name: 'Rules', version: '1' }
/** A dataset of proposals. An agent that is no person has the id that people get. */
const proposed: Dataset = {
  ...aDataset(),
  agents: [rules],
  relations: aDataset().relations.map((one) => ({
    ...one,
    evidence: one.evidence.map((piece) => ({ ...piece, review: 'proposed' as const, proposedBy: 'person' })),
  })),
}
const firstOf = ({ relations }: Dataset) => {
  const relation = present(relations[0])
  return { relation, evidence: present(relation.evidence[0]) }
}
const judge = (record: Dataset, name: string, verdict: 'accepted' | 'rejected' = 'accepted') =>
  signed(record, name, (next, by) => judged(next, [firstOf(next).evidence], verdict, by))

describe('a signed revision', () => {
  it('names the person who accepted or rejected, once among the agents', () => {
    const { record } = judge(judge(proposed, 'Amina Diallo').record, ' Amina Diallo ', 'rejected')
    const amina = { id: 'person-2', name: 'Amina Diallo', person: true }
    expect(record.agents).toEqual([rules, amina])
    expect(firstOf(record).evidence).toMatchObject({ review: 'rejected', reviewedBy: amina.id, proposedBy: rules.id })
    expect(verify(record)).toEqual([])
  })

  it('names nobody where no name is given, and takes a name back that stands nowhere else', () => {
    expect(judge(proposed, '  ').record.agents).toEqual([rules])
    expect(firstOf(judge(proposed, '').record).evidence).not.toHaveProperty('reviewedBy')
    const { record } = judge(judge(proposed, 'Amina').record, '')
    expect(record.agents).toEqual([rules])
    expect(firstOf(record).evidence).not.toHaveProperty('reviewedBy')
    const { agents: _, ...alone } = aDataset()
    expect(judge(judge(alone, 'Amina').record, '').record).not.toHaveProperty('agents')
  })

  it('names the one who decided last', () => {
    const { record } = judge(judge(proposed, 'Amina').record, 'Omar')
    expect(record.agents?.map(({ name }) => name)).toEqual(['Rules', 'Omar'])
    expect(record.agents?.find(({ id }) => id === firstOf(record).evidence.reviewedBy)?.name).toBe('Omar')
  })

  it('names who changed a proposal, and who added evidence by hand', () => {
    const piece = firstOf(proposed)
    const edited = signed(proposed, 'Amina', (next, by) => changed(next, piece, { stance: { is: 'denied' } }, by))
    expect(edited.replacements.get(piece.evidence)).toMatchObject({ review: 'edited', reviewedBy: 'person-2' })
    const { review: _, proposedBy: __, ...own } = piece.evidence
    const added = signed(proposed, 'Amina', (next, by) =>
      stated(next, piece.relation, { ...own, ...(by === undefined ? {} : { reviewedBy: by }) }),
    )
    expect(added.evidence).toMatchObject({ reviewedBy: 'person-2' })
    expect(verify(added.record)).toEqual([])
  })
})
