import { extractRawText } from 'mammoth'
import type { FoundFile } from '../../formats/articles/packedFiles.ts'
import { packedFiles } from '../../formats/articles/packedFiles.ts'

/** A file to unpack. */
export interface Packed {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

addEventListener('message', ({ data: { file, bytes } }: MessageEvent<Packed>) => {
  void packedFiles(
    file,
    bytes,
    async (document) => (await extractRawText({ arrayBuffer: document.slice().buffer })).value,
  ).then((found: readonly FoundFile[]) => postMessage(found, { transfer: [] }))
})
