import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extractRawText } from 'mammoth'
import { articlesIn, READABLE, type FoundFile } from '../../formats/articles/articlesIn.ts'
import type { Fault } from '../../formats/articles/articleText.ts'

/** A file of a folder that may hold an article, or several. */
export interface ArticleFile {
  /** Its path relative to the folder, with slashes. */
  readonly name: string
  readonly path: string
}

/** The articles of a file, each under the name of its file, or why it is not read. */
export interface ReadFile {
  readonly sha256: string
  readonly articles: readonly FoundFile[]
}

/** Why a file is not read, in the words of the command. */
export const PROBLEMS: Readonly<Record<Fault, string>> = {
  empty: 'without words',
  large: 'larger than 5 MB',
  language: 'neither in Arabic nor in English',
  encoding: 'in an encoding that cannot be told; save it as UTF-8',
  twice: 'there already',
  locked: 'an old Word file, or one with a password; save it as .docx without one',
  packed: 'damaged, or with a password',
  nothing: 'an archive without articles',
  many: 'an archive of more than 500 articles',
  bulky: 'larger than 60 MB when it is unpacked',
  scan: 'a scan: pictures of pages without text',
  password: 'a PDF with a password',
  damaged: 'damaged',
  unnamed: 'a PDF whose fonts do not say which letters they show',
  code: 'of a kind whose reader could not be loaded',
}

/** The files of a folder and the folders in it that may hold articles, sorted, so that two runs agree. */
export function articleFiles(folder: string): ArticleFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name: name.replaceAll('\\', '/'), path: join(folder, name) }))
    .filter(({ name, path }) => (READABLE.test(name) || /\.zip$/i.test(name)) && statSync(path).isFile())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The SHA-256 of a file and, if it is not the one that was read before, its articles. */
export async function readArticles({ name, path }: ArticleFile, before: string | undefined): Promise<ReadFile> {
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (before !== undefined) return { sha256, articles: [] }
  const articles: FoundFile[] = []
  const isArchive = /\.zip$/i.test(name)
  await articlesIn(name, bytes, {
    wordReader: async () => async (document) => (await extractRawText({ buffer: Buffer.from(document) })).value,
    onFound: ({ file, found }) => articles.push({ file: isArchive && file !== name ? `${name}/${file}` : name, found }),
  })
  return { sha256, articles }
}
