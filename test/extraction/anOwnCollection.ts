import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import { assemble } from '../../src/extraction/proposals/assemble.ts'
import { documentOf } from '../../src/extraction/proposals/documentOf.ts'
import { makeProposer } from '../../src/extraction/proposals/propose.ts'
import { wholeDataset } from '../features/excerpt.ts'

/** The articles of the published dataset as if a user had brought them, with all that the rules propose and no decision. */
export function anOwnCollection(): Dataset {
  const proposer = makeProposer(wholeDataset.vocabulary, wholeDataset)
  const collection = assemble('own-articles', 'مقالاتي', wholeDataset.vocabulary)
  for (const [index, { text }] of wholeDataset.documents.entries()) {
    const document = documentOf({ id: `article-${index + 1}`, file: `تقرير ${index + 1}.pdf`, text })
    collection.add(proposer.propose(document), 'a'.repeat(64))
  }
  return collection.dataset()
}
