import { MAX_BYTES } from '../../domain/dataset/decode.ts'
import type { ReadDataset } from './readDataset.ts'
import { readDataset } from './readDataset.ts'
import type { Slice } from './slices.ts'
import { joinSlices } from './slices.ts'

export { readDataset }

/**
 * Reads a dataset from a user's file, in a worker, so that the page stays responsive; where no worker starts, without one.
 * Rejects if the browser cannot read the file.
 * @param stop ends the work; the promise then never settles
 */
export async function openFile(file: File, stop: AbortSignal): Promise<ReadDataset> {
  if (file.size > MAX_BYTES) {
    return { ok: false, problems: [{ code: 'file-too-large', path: '', params: { size: file.size, max: MAX_BYTES } }] }
  }
  const bytes = await file.arrayBuffer()
  try {
    return await readInWorker(bytes, file.name, stop)
  } catch {
    return readDataset(new Uint8Array(bytes), file.name)
  }
}

function readInWorker(bytes: ArrayBuffer, file: string, stop: AbortSignal): Promise<ReadDataset> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./readDataset.worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    stop.addEventListener('abort', end)
    const join = joinSlices()
    worker.addEventListener('message', ({ data }: MessageEvent<Slice>) => {
      const read = join(data)
      if (read === null) return
      end()
      resolve(read)
    })
    worker.addEventListener('error', (event) => {
      end()
      reject(new Error(event.message))
    })
    worker.postMessage({ bytes, file }, [])
  })
}
