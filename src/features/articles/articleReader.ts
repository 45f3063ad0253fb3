import type { ReadingAnswer, ReadingRequest } from './readingMessages.ts'

/** What is read, and how far. */
export type OnAnswer = (answer: ReadingAnswer) => void

/** Reads articles in a worker, one after the other. */
export interface ArticleReader {
  ask(request: ReadingRequest): void
  /** Ends what is being read, and forgets all that waits. */
  stop(): void
}

/** Starts a reader, whose worker begins with the first request. `onFailure` is called if it breaks. */
export function articleReader(onAnswer: OnAnswer, onFailure: () => void): ArticleReader {
  let worker: Worker | undefined
  const start = () => {
    const made = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => onAnswer(data))
    made.addEventListener('error', () => {
      worker = undefined
      onFailure()
    })
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
