import { encodeSentence } from '../../domain/permalink/encodeView.ts'
import { lookupOf } from '../../domain/dataset/lookup.ts'
import { sentencesOf } from '../../domain/evidence/evidenceText.ts'
import type { CitedEvidence } from '../citations/citedFacts.ts'
import { bibtex, cslJson } from '../citations/bibliography.ts'
import { evidenceRows } from './evidenceRows.ts'
import type { Writer } from './writing.ts'
import { withProgress } from './writing.ts'

/** One entry a document, with each of its quoted sentences once, in the order of the text. */
const written =
  (write: typeof cslJson): Writer =>
  (dataset, { language, page }, onProgress) => {
    const order = new Map(dataset.documents.map(({ id }, index) => [id, index]))
    const placeOf = ({ document }: CitedEvidence) => order.get(document.id) ?? 0
    const rows = [...withProgress(evidenceRows(dataset, lookupOf(dataset)), onProgress)]
    const sentences = new Map(rows.map((row) => [sentenceKey(row), { document: row.document, evidence: row.evidence }]))
    const cited = [...sentences.values()].toSorted(
      (a, b) => placeOf(a) - placeOf(b) || a.evidence.start - b.evidence.start,
    )
    const linkOf = ({ document, evidence }: CitedEvidence) => {
      const [first] = sentencesOf(document, evidence)
      return page === null || first === undefined ? '' : `${page}#${encodeSentence(first.id)}`
    }
    const context = { language, dataset, ...(page === null ? {} : { linkOf }) }
    return [`${write(cited, context).trimEnd()}\n`]
  }

/** The key by which two citations of a sentence are the same: its words, and how they are meant. */
const sentenceKey = ({ document, evidence }: CitedEvidence): string =>
  [
    document.id,
    evidence.start,
    evidence.end,
    evidence.stance,
    evidence.attributedTo ?? '',
    evidence.tense ?? '',
    evidence.review ?? '',
  ].join(' ')

export const cslReferences: Writer = written(cslJson)
export const bibtexReferences: Writer = written(bibtex)
