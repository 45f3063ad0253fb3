import { Unzlib } from 'fflate'

/** The tag of marked content whose letters are in its name: pdf.js hands on names of tags, but not their properties. */
const TAG = 'ActualText-'
/** A content stream that is larger when it is unpacked is left as it is. */
const LARGEST_STREAM = 20_000_000
/** No dictionary of a content stream is longer. */
const LONGEST_DICTIONARY = 2000
const SPAN = /\/Span\s*<<\s*\/ActualText\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:\\[^]|[^\\)])*)\))\s*>>\s*BDC/g

/** The letters that a tag names; `undefined` for every other tag. */
export function lettersOfTag(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || !tag.startsWith(TAG)) return undefined
  const codes = tag.slice(TAG.length).match(/.{4}/g) ?? []
  return String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16)))
}

/**
 * A PDF in which the "ActualText" of glyphs (ISO 32000-1, 14.9.4) has moved into the names of their tags. Browsers and office
 * programs write it where a font has glyphs that stand for no single letter, as Arabic fonts do. The changed streams are added at
 * the end, as an incremental update (7.5.6). A file without such text, an encrypted and a damaged one are given back as they are.
 */
export function withActualText(bytes: Uint8Array): Uint8Array {
  const file = latin1(bytes)
  const start = [...file.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1]
  const root = [...file.matchAll(/\/Root\s+(\d+\s+\d+\s+R)/g)].at(-1)?.[1]
  if (start === undefined || root === undefined || /\/Encrypt\b/.test(file)) return bytes
  const info = [...file.matchAll(/\/Info\s+(\d+\s+\d+\s+R)/g)].at(-1)?.[1]
  const objects = changedObjects(file, bytes)
  if (objects.length === 0) return bytes
  let end = bytes.length + 1
  const entries: string[] = []
  const bodies = objects.map(({ number, generation, dictionary, content }) => {
    const body = `${number} ${generation} obj\n${dictionary}\nstream\n${content}\nendstream\nendobj\n`
    entries.push(`${number} 1\n${String(end).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`)
    end += body.length
    return body
  })
  const size = Math.max(0, ...[...file.matchAll(/\/Size\s+(\d+)/g)].map(([, count]) => Number(count)))
  const trailer = `trailer\n<</Size ${size}/Root ${root}${info === undefined ? '' : `/Info ${info}`}/Prev ${start}>>`
  const update = `\n${bodies.join('')}xref\n${entries.join('')}${trailer}\nstartxref\n${end}\n%%EOF\n`
  const whole = new Uint8Array(bytes.length + update.length)
  whole.set(bytes)
  for (let at = 0; at < update.length; at += 1) whole[bytes.length + at] = update.charCodeAt(at)
  return whole
}

interface ChangedObject {
  readonly number: number
  readonly generation: number
  readonly dictionary: string
  readonly content: string
}

/** The content streams that hold such text, with their new dictionaries and contents. */
function changedObjects(file: string, bytes: Uint8Array): ChangedObject[] {
  const found: ChangedObject[] = []
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.slice(at - 3, at) === 'end') continue
    const from = file.lastIndexOf(' obj', at)
    if (from < 0 || at - from > LONGEST_DICTIONARY) continue
    const [, number, generation] = /(\d+)\s+(\d+)$/.exec(file.slice(Math.max(0, from - 20), from)) ?? []
    const dictionary = file.slice(from + 4, at).trim()
    const end = file.indexOf('endstream', at)
    if (number === undefined || generation === undefined || end < 0 || !isContent(dictionary)) continue
    const begin = at + 6 + (file.startsWith('\r\n', at + 6) ? 2 : 1)
    const data = bytes.subarray(begin, end)
    const content = /\/Filter/.test(dictionary) ? unpacked(data) : latin1(data)
    if (content === undefined || !content.includes('/ActualText')) continue
    const changed = content.replace(
      SPAN,
      (_, hex: string | undefined, literal: string | undefined) => `/${TAG}${codesOf(hex, literal)} BMC`,
    )
    found.push({
      number: Number(number),
      generation: Number(generation),
      dictionary: dictionary
        .replace(/\/Filter\s*(?:\[\s*\/FlateDecode\s*\]|\/FlateDecode)/, '')
        .replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/, `/Length ${changed.length}`),
      content: changed,
    })
  }
  return found
}

/** Whether a stream may be the content of a page or of a form, and can be unpacked here. */
const isContent = (dictionary: string) =>
  !/\/(?:XRef|ObjStm|Image|Metadata|Length1|FunctionType|DecodeParms|Type0C|CIDFontType0C|OpenType)\b/.test(
    dictionary,
  ) &&
  (!/\/Filter/.test(dictionary) || /\/Filter\s*(?:\[\s*\/FlateDecode\s*\]|\/FlateDecode)/.test(dictionary))

/** The letters of a string of PDF (7.3.4) as UTF-16 in hexadecimal digits. */
function codesOf(hex: string | undefined, literal: string | undefined): string {
  const bytes =
    hex?.replace(/\s/g, '').toLowerCase() ??
    [...unescaped(literal ?? '')].map((one) => one.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  return bytes.startsWith('feff') ? bytes.slice(4) : bytes.replace(/../g, '00$&')
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (literal: string) =>
  literal.replace(/\\(?:([0-7]{1,3})|(\r\n?|\n)|([^]))/g, (_, octal?: string, end?: string, one = '') =>
    octal !== undefined
      ? String.fromCharCode(Number.parseInt(octal, 8))
      : end !== undefined
        ? ''
        : (CONTROLS[String(one)] ?? String(one)),
  )

function unpacked(data: Uint8Array): string | undefined {
  const parts: string[] = []
  let size = 0
  try {
    const stream = new Unzlib((chunk) => {
      size += chunk.length
      if (size <= LARGEST_STREAM) parts.push(latin1(chunk))
    })
    stream.push(data, true)
  } catch {
    // What was unpacked before the fault is not the whole stream.
    return undefined
  }
  return size > LARGEST_STREAM ? undefined : parts.join('')
}

/** Bytes as characters of the same numbers. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
