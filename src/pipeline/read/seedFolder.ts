import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from './sourcePlace.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** A seed file, with its text decoded without any change. */
interface SeedText {
  readonly text: string
  readonly sha256: string
  /** The offset of the first byte that is not UTF-8. */
  readonly brokenAt?: number
}

/** All files of a seeds folder, read but not parsed. */
export interface SeedFolder {
  readonly manifest: TextFile | undefined
  readonly vocabulary: TextFile | undefined
  readonly formerIds: TextFile | undefined
  readonly entities: readonly TextFile[]
  readonly documents: readonly TextFile[]
  readonly readSeed: (file: string) => SeedText | undefined
}

/** Reads a folder with the structure of `seeds/`. File names in problems begin with the folder's name as given. */
export function readSeedFolder(folder: string): SeedFolder {
  const read = (name: string): TextFile | undefined => {
    const path = join(folder, name)
    return existsSync(path) ? { name: path, text: readFileSync(path, 'utf8') } : undefined
  }
  const readAll = (name: string): TextFile[] => {
    const path = join(folder, name)
    if (!existsSync(path)) return []
    const names = readdirSync(path)
      .filter((file) => file.endsWith('.yaml'))
      .toSorted(compareText)
    return names.flatMap((file) => read(join(name, file)) ?? [])
  }
  return {
    manifest: read('annotations/dataset.yaml'),
    vocabulary: read('annotations/vocabulary.yaml'),
    formerIds: read('annotations/former-ids.yaml'),
    entities: readAll('annotations/entities'),
    documents: readAll('annotations/documents'),
    readSeed: (file) => {
      const path = join(folder, file)
      if (!existsSync(path)) return undefined
      const bytes = readFileSync(path)
      const text = bytes.toString('utf8')
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return isUtf8(bytes) ? { text, sha256 } : { text, sha256, brokenAt: firstDifference(bytes, Buffer.from(text)) }
    },
  }
}

function firstDifference(bytes: Buffer, decoded: Buffer): number {
  const at = bytes.findIndex((byte, index) => byte !== decoded[index])
  return at < 0 ? bytes.length : at
}
