import { readFileSync, statSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

const kept = new Map<string, { readonly changed: number; readonly bytes: Buffer }>()

/** A file's bytes as Brotli level 11, made once for each version of the file. */
export function brotli(file: string): Buffer {
  const changed = statSync(file).mtimeMs
  const known = kept.get(file)
  if (known?.changed === changed) return known.bytes
  const raw = readFileSync(file)
  const bytes = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  })
  kept.set(file, { changed, bytes })
  return bytes
}
