import type { Dataset } from './dataset.ts'
import { jsonSyntaxError } from './jsonSyntaxError.ts'
import type { Problem } from './problem.ts'
import { checkShape, MOST_PROBLEMS, SUGGESTION_BUDGET } from './checkShape.ts'
import { verify } from './verification/verify.ts'

/** The largest file that the app opens, in bytes. */
export const MAX_BYTES = 50_000_000

/**
 * The most values in a file. A dataset of 50 MB has some three million; the same bytes as empty lists and objects would take gigabytes
 * of memory.
 */
export const MOST_VALUES = 8_000_000

export type Decoded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a dataset file from an untrusted source. Never throws. Returns problems of the file as a whole first, then of its shape,
 * then of its meaning.
 */
export function decodeDataset(text: string, limits: Limits = {}): Decoded {
  const parsed = parseDataset(text, limits)
  return 'value' in parsed ? decodeValue(parsed.value) : parsed
}

interface Limits {
  readonly maxBytes?: number
  readonly mostValues?: number
}

/** The JSON of a dataset file; or what is wrong with the file as a whole. */
export function parseDataset(
  text: string,
  { maxBytes = MAX_BYTES, mostValues = MOST_VALUES }: Limits = {},
): { readonly value: unknown } | Extract<Decoded, { ok: false }> {
  const size = text.length * 3 > maxBytes ? utf8Length(text) : 0
  if (size > maxBytes) return refuse('file-too-large', { size, max: maxBytes })
  const values = text.length > mostValues ? valuesIn(text, mostValues) : 0
  if (values > mostValues) return refuse('file-too-full', { max: mostValues })
  if (text.trim() === '') return refuse('file-empty', {})
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return refuseJson(text)
  }
}

/** Checks parsed JSON in two passes: its shape, then its meaning. */
export function decodeValue(value: unknown): Decoded {
  const shape = checkShape(value)
  if ('problems' in shape) return { ok: false, problems: shape.problems }
  const problems = verify(shape.dataset, { most: MOST_PROBLEMS, work: SUGGESTION_BUDGET })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, dataset: shape.dataset }
}

function refuse(code: Problem['code'], params: Problem['params']): Extract<Decoded, { ok: false }> {
  return { ok: false, problems: [{ code, path: '', params }] }
}

function refuseJson(text: string): Extract<Decoded, { ok: false }> {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const offset = start + jsonSyntaxError(text.slice(start))
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|[\n\r]/)
  const params = {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1 - (lines.length === 1 ? start : 0),
    byte: utf8Length(before),
  }
  const rest = text.slice(offset)
  return rest.trim() === ''
    ? refuse('json-stops', params)
    : refuse('json-broken', { ...params, words: rest.slice(0, 20) })
}

/**
 * At least as many as the values of a JSON text: its commas and opening brackets, in which those of its strings are counted too. Stops
 * counting beyond a maximum.
 */
function valuesIn(text: string, most: number): number {
  let values = 1
  for (let index = 0; index < text.length && values <= most; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x2c || unit === 0x7b || unit === 0x5b) values += 1
  }
  return values
}

/** The length of a text in UTF-8 bytes; a lone surrogate counts as the replacement character that it would become. */
function utf8Length(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      bytes += 4
      index += 1
    } else bytes += 3
  }
  return bytes
}
