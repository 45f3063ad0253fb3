import type { Order, Report } from './dataExport.worker.ts'

interface Listener {
  readonly onProgress: (done: number, of: number) => void
  readonly onFile: (file: Blob) => void
  /** Called if the format cannot hold the data. */
  readonly onRefusal: () => void
  /** Called if the worker cannot be started, dies, or cannot write the file. */
  readonly onFailure: () => void
}

/**
 * Writes a file in a worker, so that the page never waits.
 * @returns a function that stops it; no callback is called after that
 */
export function exportData(order: Order, { onProgress, onFile, onRefusal, onFailure }: Listener): () => void {
  let worker: Worker
  try {
    worker = new Worker(new URL('./dataExport.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    onFailure()
    return () => undefined
  }
  const ended = new AbortController()
  const stop = () => {
    ended.abort()
    worker.terminate()
  }
  const fail = () => {
    stop()
    onFailure()
  }
  const receive = ({ data }: MessageEvent<Report>) => {
    if (data.kind === 'progress') return onProgress(data.done, data.of)
    if (data.kind === 'failed') return fail()
    stop()
    if (data.kind === 'file') onFile(data.file)
    else onRefusal()
  }
  const untilEnded = { signal: ended.signal }
  worker.addEventListener('message', receive, untilEnded)
  worker.addEventListener('error', fail, untilEnded)
  worker.addEventListener('messageerror', fail, untilEnded)
  worker.postMessage(order, [])
  return stop
}
