import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A file of a folder that may hold an article. */
export interface ArticleFile {
  /** Its path relative to the folder, with slashes. */
  readonly name: string
  readonly path: string
}

/** The text of an article, or why there is none. */
export type ReadArticle =
  | { readonly text: string; readonly sha256: string }
  | { readonly problem: string; readonly sha256: string }

const READABLE = /\.(?:txt|md)$/i
/** The largest text that is read, in bytes: a book, not an article. */
export const MOST_BYTES = 5_000_000

/** The articles of a folder and the folders in it, sorted, so that two runs agree. */
export function articleFiles(folder: string): ArticleFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name: name.replaceAll('\\', '/'), path: join(folder, name) }))
    .filter(({ name, path }) => READABLE.test(name) && statSync(path).isFile())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Reads an article. Bytes that are not UTF-8 or UTF-16 are refused rather than guessed at. */
export function readArticle({ path }: ArticleFile): ReadArticle {
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (bytes.length > MOST_BYTES) return { problem: `larger than ${MOST_BYTES / 1_000_000} MB`, sha256 }
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return /[\p{L}]/u.test(text) ? { text, sha256 } : { problem: 'without words', sha256 }
  } catch {
    return { problem: `not ${encoding.toUpperCase()}; save it as UTF-8`, sha256 }
  }
}
