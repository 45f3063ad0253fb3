import type { Findings } from '../domain/analysis/findings.ts'
import { FINDING_COUNT } from '../domain/analysis/findings.ts'
import type { Ties } from '../domain/analysis/ties.ts'

interface Listener {
  /** Receives each part, and the number of parts so far. */
  onPart(part: Partial<Findings>, count: number): void
  /** Called if the worker cannot be started or fails. */
  onFailure(): void
}

/**
 * Analyses ties in a worker, so that the page never waits.
 * @returns a function that stops the analysis; no callback is called after that
 */
export function analyse(ties: Ties, { onPart, onFailure }: Listener): () => void {
  let worker: Worker
  try {
    worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    onFailure()
    return () => undefined
  }
  let count = 0
  const ended = new AbortController()
  const stop = () => {
    ended.abort()
    worker.terminate()
  }
  const untilEnded = { signal: ended.signal }
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<Partial<Findings>>) => {
      count += 1
      if (count === FINDING_COUNT) stop()
      onPart(data, count)
    },
    untilEnded,
  )
  const fail = () => {
    stop()
    onFailure()
  }
  worker.addEventListener('error', fail, untilEnded)
  worker.addEventListener('messageerror', fail, untilEnded)
  worker.postMessage(ties, [])
  return stop
}
