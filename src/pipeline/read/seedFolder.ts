import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { encodingOf } from '../../domain/text/encoding.ts'
import { compareText } from './sourcePlace.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
  /** The offset of the first byte that is neither UTF-8 nor UTF-16 with its byte-order mark. */
  readonly brokenAt?: number
}

/** A seed file, with its text decoded without any change. */
interface SeedText extends Omit<TextFile, 'name'> {
  readonly sha256: string
}

/** All files of a seeds folder, read but not parsed. */
export interface SeedFolder {
  readonly manifest: TextFile | undefined
  readonly vocabulary: TextFile | undefined
  readonly formerIds: TextFile | undefined
  readonly entities: readonly TextFile[]
  readonly documents: readonly TextFile[]
  /** What lies among the entities and documents and is no annotation file. */
  readonly unread: readonly string[]
  /** The path of a file that the folder should hold. */
  readonly pathOf: (file: string) => string
  readonly readSeed: (file: string) => SeedText | undefined
}

/** Reads a folder with the structure of `seeds/`. File names in problems begin with the folder's name as given. */
export function readSeedFolder(folder: string): SeedFolder {
  const read = (name: string): TextFile | undefined => {
    const path = [name, name.replace(/\.yaml$/, '.yml')].map((one) => join(folder, one)).find(isFile)
    return path === undefined ? undefined : { name: path, ...decode(readFileSync(path)) }
  }
  // A file manager hides what begins with a dot, and leaves files of its own there.
  const listed = (name: string) => {
    const path = join(folder, name)
    const names = existsSync(path) ? readdirSync(path).toSorted(compareText) : []
    return names.filter((file) => !file.startsWith('.')).map((file) => join(name, file))
  }
  const isAnnotation = (file: string) => /\.ya?ml$/.test(file) && isFile(join(folder, file))
  const readAll = (name: string) => listed(name).flatMap((file) => (isAnnotation(file) ? (read(file) ?? []) : []))
  return {
    manifest: read('annotations/dataset.yaml'),
    vocabulary: read('annotations/vocabulary.yaml'),
    formerIds: read('annotations/former-ids.yaml'),
    entities: readAll('annotations/entities'),
    documents: readAll('annotations/documents'),
    unread: ['annotations/entities', 'annotations/documents']
      .flatMap(listed)
      .filter((file) => !isAnnotation(file))
      .map((file) => join(folder, file)),
    pathOf: (file) => join(folder, file),
    readSeed: (file) => {
      const path = join(folder, file)
      if (!isFile(path)) return undefined
      const bytes = readFileSync(path)
      return { ...decode(bytes), sha256: createHash('sha256').update(bytes).digest('hex') }
    },
  }
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile()

/** The byte-order mark of UTF-8 stays, because offsets count it. */
function decode(bytes: Buffer): { readonly text: string; readonly brokenAt?: number } {
  const { name, brokenAt } = encodingOf(bytes)
  const text = new TextDecoder(name, { ignoreBOM: name === 'utf-8' }).decode(bytes)
  return brokenAt === null ? { text } : { text, brokenAt }
}
