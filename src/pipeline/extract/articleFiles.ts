import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { encodingOf } from '../../domain/text/encoding.ts'
import { LARGEST_ARTICLE } from '../../domain/text/largestArticle.ts'

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
  if (bytes.length > LARGEST_ARTICLE) return { problem: `larger than ${LARGEST_ARTICLE / 1_000_000} MB`, sha256 }
  const { name, brokenAt } = encodingOf(bytes)
  if (brokenAt !== null) return { problem: `not ${name.toUpperCase()}; save it as UTF-8`, sha256 }
  const text = new TextDecoder(name).decode(bytes)
  return /\p{L}/u.test(text) ? { text, sha256 } : { problem: 'without words', sha256 }
}
