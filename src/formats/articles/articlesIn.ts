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
/** The names of files that are read, in archives and in folders. */
export const READABLE = /\.(?:txt|md|markdown|html?|xhtml|docx|pdf)$/i
/** What archives of some systems hold beside the files: copies for macOS, and hidden files. */
const FURNITURE = /(?:^|\/)(?:__MACOSX\/|\.)/

const startsWith = (bytes: Uint8Array, first: readonly number[]) => first.every((byte, at) => bytes[at] === byte)
const isPacked = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 3, 4])
const isPdf = (bytes: Uint8Array) => startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])

/** Is told how many articles of an archive, or pages of a PDF, have been read. */
export type OnPart = (done: number, of: number) => void

export interface ReadOptions {
  /** Fetches what reads Word documents. */
  readonly wordReader: () => Promise<WordText>
  /** Is given each article as soon as it has been read. */
  readonly onFound: (found: FoundFile) => void
  readonly onPart?: OnPart
}

/**
 * Reads the articles in a file: a text, a page, a PDF, a Word document, or an archive of them. An article that cannot be read is
 * found with the reason, and the others are read on. What is larger than any archive of articles is not unpacked. Rejects if a
 * library cannot be fetched.
 */
export async function articlesIn(file: string, bytes: Uint8Array, options: ReadOptions): Promise<void> {
  const { onFound, onPart } = options
  const archive = isPacked(bytes) ? unpacked(bytes) : undefined
  if (archive === undefined || isWord(archive)) return onFound(await oneArticle(file, bytes, archive, options))
  if ('fault' in archive) return onFound({ file, found: archive })
  const articles = Object.entries(archive.entries).filter(([name]) => READABLE.test(name) && !FURNITURE.test(name))
  if (articles.length === 0) return onFound({ file, found: { fault: 'nothing' } })
  if (articles.length > MOST_FILES) return onFound({ file, found: { fault: 'many' } })
  for (const [index, [name, content]] of articles.entries()) {
    onPart?.(index, articles.length)
    const own = name.split('/').at(-1) ?? name
    // An archive within an archive is read only if it is a Word document.
    const inner = isPacked(content) && /\.docx$/i.test(own) ? unpacked(content) : undefined
    onFound(await oneArticle(own, content, inner, { ...options, onPart: () => undefined }))
  }
}

type Entries = Readonly<Record<string, Uint8Array>>
type Archive = { readonly entries: Entries } | { readonly fault: Fault }

const isWord = (archive: Archive) => 'entries' in archive && WORD_BODY in archive.entries

async function oneArticle(
  file: string,
  bytes: Uint8Array,
  archive: Archive | undefined,
  { wordReader, onPart }: ReadOptions,
): Promise<FoundFile> {
  if (archive !== undefined)
    return { file, found: 'fault' in archive ? archive : await wordFile(archive.entries, await wordReader()) }
  if (!isPdf(bytes)) return { file, found: fileText(file, bytes) }
  // The library for PDFs is large, and fetched with the first of them.
  const { pdfText } = await import('./pdf/pdfText.ts')
  return { file, found: await pdfText(bytes, onPart) }
}

/** The files of an archive, or why it is not unpacked. */
function unpacked(bytes: Uint8Array): Archive {
  try {
    // It unpacks no more bytes than an entry states, so that an archive that lies about its size cannot fill the memory.
    return contentsOf(bytes) > LARGEST_CONTENTS ? { fault: 'bulky' } : { entries: unzipSync(bytes) }
  } catch {
    return { fault: 'packed' }
  }
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

async function wordFile(entries: Entries, wordText: WordText): Promise<ArticleText | { readonly fault: Fault }> {
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
