import { articlesIn, type FoundFile } from '../../formats/articles/articlesIn.ts'

/** A file to read. */
export interface FileToRead {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** An article of the file, how much of it has been read, or that it has been read to its end. */
export type FileAnswer =
  | { readonly is: 'found'; readonly found: FoundFile }
  | { readonly is: 'part'; readonly done: number; readonly of: number }
  | { readonly is: 'end' }

const answer = (message: FileAnswer) => postMessage(message, { transfer: [] })

addEventListener('message', ({ data: { file, bytes } }: MessageEvent<FileToRead>) => {
  void articlesIn(file, bytes, {
    wordReader: async () => {
      const { extractRawText } = await import('mammoth')
      return async (document) => (await extractRawText({ arrayBuffer: document.slice().buffer })).value
    },
    onFound: (found) => answer({ is: 'found', found }),
    onPart: (done, of) => answer({ is: 'part', done, of }),
  })
    .catch(() => answer({ is: 'found', found: { file, found: { fault: 'code' } } }))
    .then(() => answer({ is: 'end' }))
})
