import type { Dataset, Evidence } from '../dataset/dataset.ts'
import { fold } from '../search/words/fold.ts'
import type { Piece } from './revision.ts'
import { reviewQueue } from './reviewQueue.ts'

/**
 * The open proposals that rest on the same words as a piece of evidence and state the same type, in the order of the texts. The piece
 * itself is among them if it is open. Empty for evidence without a trigger.
 */
export function alikeProposals(record: Dataset, piece: Piece): readonly Evidence[] {
  const texts = new Map(record.documents.map(({ id, text }) => [id, text]))
  const wordsOf = ({ document, trigger }: Evidence) =>
    trigger === undefined ? '' : fold(texts.get(document)?.slice(trigger.start, trigger.end) ?? '')
  const words = wordsOf(piece.evidence)
  if (words === '') return []
  return reviewQueue(record)
    .filter(({ relation, evidence }) => relation.type === piece.relation.type && evidence.review === 'proposed')
    .map(({ evidence }) => evidence)
    .filter((evidence) => wordsOf(evidence) === words)
}
