import { examine } from '../../../src/extraction/gates/examine.ts'
import { makeProposer } from '../../../src/extraction/proposals/propose.ts'
import type { ReadingAnswer, ReadingRequest } from '../../../src/features/articles/readingMessages.ts'

/** The worker that reads articles, of which it has the five gates: jsdom has no workers. */
export class GatesHere extends EventTarget {
  postMessage(request: ReadingRequest): void {
    if (request.is !== 'examine') throw new Error(`These are only the gates: ${request.is}`)
    const { id, candidate, document, entities, vocabulary } = request
    const verdict = examine(candidate, makeProposer(vocabulary).gates([document], entities))
    const answer: ReadingAnswer = { is: 'examined', id, verdict }
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: answer })))
  }
}
