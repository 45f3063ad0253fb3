import type { Findings } from '../domain/analysis/findings.ts'
import { PARTS } from '../domain/analysis/findings.ts'
import type { Ties } from '../domain/analysis/ties.ts'

interface Listener {
  /** Hears each part, and how many there have been. */
  onPart(part: Partial<Findings>, count: number): void
  /** The worker could not be started, or has failed. */
  onFailure(): void
}

/**
 * Analyses ties in a worker of its own, so that the page never waits.
 * @returns what ends it, at any time; after that nothing is heard of it
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
  const heard = { signal: ended.signal }
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<Partial<Findings>>) => {
      count += 1
      if (count === PARTS) stop()
      onPart(data, count)
    },
    heard,
  )
  const fail = () => {
    stop()
    onFailure()
  }
  worker.addEventListener('error', fail, heard)
  worker.addEventListener('messageerror', fail, heard)
  worker.postMessage(ties, [])
  return stop
}
