import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { namesOf } from '../../../src/domain/review/namesOf.ts'
import type { Piece } from '../../../src/domain/review/revision.ts'
import type { Verdict } from '../../../src/extraction/gates/candidate.ts'
import { examine } from '../../../src/extraction/gates/examine.ts'
import { makeProposer } from '../../../src/extraction/proposals/propose.ts'

let proposer: ReturnType<typeof makeProposer> | undefined

/** The five gates without the worker, which jsdom lacks. */
export function examinePiece(record: Dataset, { relation, evidence }: Piece): Promise<Verdict> {
  const document = record.documents.find(({ id }) => id === evidence.document)
  if (document === undefined) return Promise.reject(new Error(`There is no document ${evidence.document}`))
  proposer ??= makeProposer(record.vocabulary)
  const entities = record.entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    aliases: namesOf(entity, document),
  }))
  const { source, target, type } = relation
  const quote = document.text.slice(evidence.start, evidence.end)
  return Promise.resolve(examine({ source, target, type, quote, evidence }, proposer.gates([document], entities)))
}
