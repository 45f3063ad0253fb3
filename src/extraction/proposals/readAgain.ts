import type { Dataset } from '../../domain/dataset/dataset.ts'
import { copyIndex } from '../../domain/text/copyIndex.ts'
import { assemble } from './assemble.ts'
import { makeProposer } from './propose.ts'
import { originals } from './withoutRepeats.ts'

/**
 * What the rules of today propose for the articles of a collection, whose actors are those that it knows. Documents, with their
 * translations, stay as they are; no decision is in it.
 * @param tell is told how many articles have been read
 * @param version of the rules
 */
export function readAgain(record: Dataset, tell: (done: number) => void, version?: string): Dataset {
  const proposer = makeProposer(record.vocabulary, record, version)
  const collection = assemble(record.id, record.id, record.vocabulary)
  const copies = copyIndex()
  const { without } = originals()
  for (const [done, document] of record.documents.entries()) {
    tell(done)
    collection.add(without(proposer.propose(document), copies.add(document.id, document.text)), '')
  }
  const { entities, relations, agents } = collection.dataset()
  const { formerIds: _, agents: __, ...rest } = record
  return { ...rest, entities, relations, ...(agents === undefined ? {} : { agents }) }
}
