import type { Decoded } from '../../domain/dataset/decode.ts'
import { decodeValue, parseDataset } from '../../domain/dataset/decode.ts'
import type { ForeignKind } from '../../domain/open/foreignKind.ts'
import { binaryKind, jsonKind, textKind } from '../../domain/open/foreignKind.ts'
import { encodingOf } from '../../domain/text/encoding.ts'

/** A dataset; or what is wrong with it; or what the file is instead. */
export type ReadDataset = Decoded | { readonly ok: false; readonly foreign: ForeignKind }

/** Reads a dataset from the bytes of an untrusted file. Never throws. */
export function readDataset(bytes: Uint8Array, file: string): ReadDataset {
  const binary = binaryKind(bytes)
  if (binary !== null) return { ok: false, foreign: binary }
  const { name, brokenAt } = encodingOf(bytes)
  if (brokenAt !== null) {
    return { ok: false, problems: [{ code: 'file-not-utf8', path: '', params: { file, byte: brokenAt } }] }
  }
  const text = new TextDecoder(name).decode(bytes)
  const kind = textKind(text)
  if (kind !== null) return { ok: false, foreign: kind }
  const parsed = parseDataset(text)
  if (!('value' in parsed)) return parsed
  const decoded = decodeValue(parsed.value)
  if (decoded.ok || !decoded.problems.some(isAboutFormat)) return decoded
  const foreign = jsonKind(parsed.value)
  return foreign === null ? decoded : { ok: false, foreign }
}

/** Whether the file does not say that it is a dataset. */
const isAboutFormat = ({ code, path }: { readonly code: string; readonly path: string }) =>
  code === 'unknown-format' || path === 'format' || (path === '' && code === 'not-object')
