import { strFromU8, unzipSync, zipSync } from 'fflate'
import { LARGEST_ARTICLE } from '../../domain/text/largestArticle.ts'
import type { ArticleText, Fault } from './articleText.ts'
import { fileText, pastedText } from './articleText.ts'

/** A file that was brought, with its text or the reason why it cannot be read. */
export interface FoundFile {
  readonly file: string
  readonly found: ArticleText | { readonly fault: Fault }
}

/** The plain text of a Word document, one paragraph a line. Rejects if it is none. */
export type WordText = (bytes: Uint8Array) => Promise<string>

/** The largest sum of what an archive holds, in bytes. An archive states it before anything is unpacked. */
const LARGEST_CONTENTS = 60_000_000
/** More files than a person brings at once. */
const MOST_FILES = 500

const WORD_BODY = 'word/document.xml'
const READABLE = /\.(?:txt|md|markdown|html?|xhtml|docx)$/i
/** What archives of some systems hold beside the files: copies for macOS, and hidden files. */
const FURNITURE = /(?:^|\/)(?:__MACOSX\/|\.)/

/** Whether bytes are those of an archive, and so also of a Word document. */
export const isPacked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** The articles in a Word document or in an archive of articles. What is larger than any archive of articles is not unpacked. */
export async function packedFiles(file: string, bytes: Uint8Array, wordText: WordText): Promise<readonly FoundFile[]> {
  const fault = (is: Fault): readonly FoundFile[] => [{ file, found: { fault: is } }]
  let entries: Readonly<Record<string, Uint8Array>>
  try {
    if (contentsOf(bytes) > LARGEST_CONTENTS) return fault('bulky')
    // It unpacks no more bytes than an entry states, so that an archive that lies about its size cannot fill the memory.
    entries = unzipSync(bytes)
  } catch {
    return fault('packed')
  }
  if (entries[WORD_BODY] !== undefined) return [{ file, found: await wordFile(entries, wordText) }]
  const articles = Object.entries(entries).filter(([name]) => READABLE.test(name) && !FURNITURE.test(name))
  if (articles.length === 0) return fault('nothing')
  if (articles.length > MOST_FILES) return fault('many')
  const found = articles.map(async ([name, content]): Promise<readonly FoundFile[]> => {
    const own = name.split('/').at(-1) ?? name
    // An archive within an archive is read only if it is a Word document.
    return isPacked(content) && /\.docx$/i.test(own)
      ? packedFiles(own, content, wordText)
      : [{ file: own, found: fileText(own, content) }]
  })
  return (await Promise.all(found)).flat()
}

function contentsOf(bytes: Uint8Array): number {
  let sum = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      sum += originalSize
      return false
    },
  })
  return sum
}

async function wordFile(
  entries: Readonly<Record<string, Uint8Array>>,
  wordText: WordText,
): Promise<ArticleText | { readonly fault: Fault }> {
  const body = entries[WORD_BODY]
  if (body === undefined || body.length > 4 * LARGEST_ARTICLE) return { fault: 'bulky' }
  try {
    const text = await wordText(zipSync({ ...entries }, { level: 0 }))
    const title = titleOf(entries['docProps/core.xml'])
    const found = pastedText(text.replace(/\n{2,}/g, '\n').trim())
    return 'fault' in found || title === undefined ? found : { ...found, title }
  } catch {
    return { fault: 'packed' }
  }
}

/** The title that the author of a document has given it, if it is plain text. */
function titleOf(properties: Uint8Array | undefined): string | undefined {
  const title =
    properties === undefined ? undefined : /<dc:title>([^<&]+)<\/dc:title>/.exec(strFromU8(properties))?.[1]?.trim()
  return title === '' ? undefined : title
}
