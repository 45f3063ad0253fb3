import type { FoundFile } from '../../formats/articles/articlesIn.ts'
import type { FileAnswer, FileToRead } from './unpacking.worker.ts'

/** Larger files are not opened; their pictures make them large, not their words. */
const LARGEST_FILE = 60_000_000

/** Which of several files is being read, and how much of it. */
export interface FilesProgress {
  readonly file: string
  /** The number of files before it. */
  readonly done: number
  readonly of: number
  /** The articles or pages of this file, if it holds several. */
  readonly part?: { readonly done: number; readonly of: number }
}

export interface FilesReading {
  /** Is given each article, or what is wrong with it, as soon as that is known. */
  readonly onFound: (found: FoundFile) => void
  readonly onProgress: (progress: FilesProgress) => void
  /** Ends the reading. What has been found stays. */
  readonly signal: AbortSignal
  readonly startWorker?: () => Worker
}

const unpackingWorker = () => new Worker(new URL('./unpacking.worker.ts', import.meta.url), { type: 'module' })

/**
 * Reads the articles in files, one file after the other, in a worker that ends with the last. A file that breaks the worker is told
 * as damaged, and the next one gets another worker.
 */
export async function readFiles(files: readonly File[], reading: FilesReading): Promise<void> {
  const { onFound, onProgress, signal, startWorker = unpackingWorker } = reading
  let worker: Worker | undefined
  const end = () => {
    worker?.terminate()
    worker = undefined
  }
  for (const [done, file] of files.entries()) {
    if (signal.aborted) break
    const progress = { file: file.name, done, of: files.length }
    onProgress(progress)
    if (file.size > LARGEST_FILE) {
      onFound({ file: file.name, found: { fault: 'bulky' } })
      continue
    }
    worker ??= startWorker()
    const isWhole = await readOne(file, worker, signal, (answer) => {
      if (answer.is === 'found') onFound(answer.found)
      else onProgress({ ...progress, part: { done: answer.done, of: answer.of } })
    })
    if (isWhole) continue
    end()
    if (!signal.aborted) onFound({ file: file.name, found: { fault: 'damaged' } })
  }
  end()
}

/** Whether the worker has read a file to its end. */
async function readOne(
  file: File,
  worker: Worker,
  signal: AbortSignal,
  onAnswer: (answer: Exclude<FileAnswer, { readonly is: 'end' }>) => void,
): Promise<boolean> {
  const listening = new AbortController()
  const options = { signal: listening.signal }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return await new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(false), options)
      if (signal.aborted) return resolve(false)
      worker.addEventListener('error', () => resolve(false), options)
      worker.addEventListener('messageerror', () => resolve(false), options)
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FileAnswer>) => (data.is === 'end' ? resolve(true) : onAnswer(data)),
        options,
      )
      const message: FileToRead = { file: file.name, bytes }
      worker.postMessage(message, [bytes.buffer])
    })
  } catch {
    // The browser refuses to read a file that has been moved or changed since it was chosen.
    return false
  } finally {
    listening.abort()
  }
}
