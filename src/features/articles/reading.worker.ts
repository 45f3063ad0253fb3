import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { formatDataset } from '../../domain/dataExport/formatDataset.ts'
import { examine } from '../../extraction/gates/examine.ts'
import { copyAmong } from '../../domain/text/shingles.ts'
import { assemble } from '../../extraction/proposals/assemble.ts'
import { documentOf } from '../../extraction/proposals/documentOf.ts'
import { makeProposer, type Proposer } from '../../extraction/proposals/propose.ts'
import type { ReadingAnswer, ReadingRequest } from './readingMessages.ts'

/** How many sentences are read between two reports. */
const STEP = 20

let proposer: Proposer | undefined

const answer = (message: ReadingAnswer) => postMessage(message, { transfer: [] })

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  if (data.is === 'read') {
    proposer ??= makeProposer(data.vocabulary, { entities: data.entities })
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
    const copy = copyAmong(text, data.others)
    return answer({
      is: 'read',
      id,
      article: proposer.propose(document, tell),
      ...(copy === undefined ? {} : { copy }),
    })
  }
  if (data.is === 'examine') {
    proposer ??= makeProposer(data.vocabulary)
    return answer({
      is: 'examined',
      id: data.id,
      verdict: examine(data.candidate, proposer.gates([data.document], data.entities)),
    })
  }
  const collection = assemble(data.id, data.title, data.vocabulary)
  for (const article of data.articles) collection.add(article, bytesToHex(sha256(utf8ToBytes(article.document.text))))
  answer({ is: 'assembled', text: formatDataset(collection.dataset()) })
})
