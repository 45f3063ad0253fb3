import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { formatDataset } from '../../domain/dataExport/formatDataset.ts'
import { examine } from '../../extraction/gates/examine.ts'
import { copyIndex, type CopyIndex } from '../../domain/text/copyIndex.ts'
import { assemble } from '../../extraction/proposals/assemble.ts'
import { documentOf } from '../../extraction/proposals/documentOf.ts'
import { makeProposer, type Proposer } from '../../extraction/proposals/propose.ts'
import { readAgain } from '../../extraction/proposals/readAgain.ts'
import type { ReadingAnswer, ReadingRequest } from './readingMessages.ts'

/** How many sentences are read between two reports. */
const STEP = 20

let proposer: Proposer | undefined
/** The articles that have been read, with what finds their copies. */
let read: { readonly ids: Set<string>; readonly copies: CopyIndex } = { ids: new Set(), copies: copyIndex() }

/** Of which of the other articles a text is a copy. An article that has been removed since is forgotten. */
function copyOf(id: string, text: string, others: readonly { readonly id: string; readonly text: string }[]) {
  const still = new Set(others.map((one) => one.id))
  if (![...read.ids].every((one) => still.has(one))) read = { ids: new Set(), copies: copyIndex() }
  const { ids, copies } = read
  for (const other of others) if (!ids.has(other.id)) copies.add(other.id, other.text)
  for (const one of [...still, id]) ids.add(one)
  return copies.add(id, text)
}

const answer = (message: ReadingAnswer) => postMessage(message, { transfer: [] })

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  if (data.is === 'read') {
    proposer ??= makeProposer(data.vocabulary, { entities: data.entities }, RULES_VERSION)
    const { id, file, text, title, publisher } = data
    const document = documentOf({
      id,
      file,
      text,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
    })
    const tell = (done: number, of: number, start: number, end: number) => {
      if (done % STEP === 0) answer({ is: 'progress', id, done, of, sentence: text.slice(start, end) })
    }
    const copy = copyOf(id, text, data.others)
    return answer({
      is: 'read',
      id,
      article: proposer.propose(document, tell),
      ...(copy === undefined ? {} : { copy }),
    })
  }
  if (data.is === 'examine') {
    proposer ??= makeProposer(data.vocabulary, undefined, RULES_VERSION)
    return answer({
      is: 'examined',
      id: data.id,
      verdict: examine(data.candidate, proposer.gates([data.document], data.entities)),
    })
  }
  if (data.is === 'again') {
    const { id, record } = data
    const fresh = readAgain(record, (done) => answer({ is: 'again.progress', id, done }), RULES_VERSION)
    return answer({ is: 'again', id, fresh })
  }
  const collection = assemble(data.id, data.title, data.vocabulary)
  for (const article of data.articles) collection.add(article, bytesToHex(sha256(utf8ToBytes(article.document.text))))
  answer({ is: 'assembled', text: formatDataset(collection.dataset()) })
})
