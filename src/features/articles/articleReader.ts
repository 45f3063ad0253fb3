import type { ReadingAnswer, ReadingRequest } from './readingMessages.ts'

/** Is called with each report, and with the result, of the worker. */
export type OnAnswer = (answer: ReadingAnswer) => void

/** Reads articles in a worker, one after the other. */
export interface ArticleReader {
  ask(request: ReadingRequest): void
  /** Ends the article that is being read, and forgets all requests that wait. */
  stop(): void
}

/** Starts a reader, whose worker begins with the first request. `onFailure` is called if it breaks. */
export function articleReader(onAnswer: OnAnswer, onFailure: () => void): ArticleReader {
  let worker: Worker | undefined
  const start = () => {
    const made = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => onAnswer(data))
    const fail = () => {
      // After an error that nothing caught, a worker lives on.
      made.terminate()
      if (worker !== made) return
      worker = undefined
      onFailure()
    }
    made.addEventListener('error', fail)
    made.addEventListener('messageerror', fail)
    return made
  }
  return {
    ask: (request) => {
      worker ??= start()
      worker.postMessage(request, [])
    },
    stop: () => {
      worker?.terminate()
      worker = undefined
    },
  }
}
