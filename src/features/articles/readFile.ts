import { fileText } from '../../formats/articles/articleText.ts'
import type { FoundFile } from '../../formats/articles/packedFiles.ts'
import { isPacked } from '../../formats/articles/packedFiles.ts'
import type { Packed } from './unpacking.worker.ts'

/** Larger archives are not opened; their pictures make them large, not their words. */
const LARGEST_ARCHIVE = 60_000_000

/**
 * The articles in a file: one, or those of an archive. Archives and Word documents are unpacked in a worker, which ends with its
 * answer. A file that breaks it is told as one that cannot be unpacked.
 */
export async function readFile(file: File): Promise<readonly FoundFile[]> {
  const { name } = file
  if (file.size > LARGEST_ARCHIVE) return [{ file: name, found: { fault: 'bulky' } }]
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isPacked(bytes)) return [{ file: name, found: fileText(name, bytes) }]
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./unpacking.worker.ts', import.meta.url), { type: 'module' })
    const end = (found: readonly FoundFile[]) => {
      worker.terminate()
      resolve(found)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<readonly FoundFile[]>) => end(data))
    worker.addEventListener('error', () => end([{ file: name, found: { fault: 'packed' } }]))
    const message: Packed = { file: name, bytes }
    worker.postMessage(message, [bytes.buffer])
  })
}
