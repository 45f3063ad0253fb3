import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Compressed files outlive the program: the whole build costs nine seconds of processor time, and four steps need it. */
const FOLDER = '.cache/brotli'

const kept = new Map<string, { readonly changed: number; readonly bytes: Buffer }>()

/** A file's bytes as Brotli level 11, made once for each content, on this machine as a whole. */
export function brotli(file: string): Buffer {
  const changed = statSync(file).mtimeMs
  const known = kept.get(file)
  if (known?.changed === changed) return known.bytes
  const bytes = compressed(readFileSync(file))
  kept.set(file, { changed, bytes })
  return bytes
}

/** Bytes as Brotli level 11, kept by their content. */
export function compressed(raw: Buffer): Buffer {
  const place = join(FOLDER, createHash('sha256').update(raw).digest('hex'))
  if (existsSync(place)) return readFileSync(place)
  const bytes = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  })
  mkdirSync(FOLDER, { recursive: true })
  // Steps run side by side: none may read what another has written half.
  const unfinished = `${place}.${process.pid}`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, place)
  return bytes
}
