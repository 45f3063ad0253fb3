/** The eight bytes that every PNG begins with. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Length, type and checksum of a chunk (PNG, 5.3). */
const FRAME = 12
const HEADER_END = SIGNATURE.length + FRAME + 13

const METRES_PER_INCH = 0.0254

/** More text than a view of Sanad has. A longer one in a file is not read. */
const LONGEST_TEXT = 100_000

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** The checksum of a chunk's type and data (PNG, annex D). */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const isPng = (bytes: Uint8Array) => SIGNATURE.every((byte, at) => bytes[at] === byte)

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const fromLatin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([fromLatin1(type), data])
  const framed = new Uint8Array(data.length + FRAME)
  const view = new DataView(framed.buffer)
  view.setUint32(0, data.length)
  framed.set(body, 4)
  view.setUint32(framed.length - 4, crcOf(body))
  return framed
}

/** The physical size: pixels for each metre, in both directions (PNG, 11.3.4.3). */
function physicalSize(dpi: number): Uint8Array {
  const perMetre = Math.round(dpi / METRES_PER_INCH)
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return chunk('pHYs', data)
}

/** A text in UTF-8 under a keyword, not compressed, without language (PNG, 11.3.3.4). */
const internationalText = (keyword: string, text: string) =>
  chunk('iTXt', joined([fromLatin1(`${keyword}\0\0\0\0\0`), new TextEncoder().encode(text)]))

export interface PngExtras {
  readonly dpi: number
  /** A text to be found again under a keyword of 1 to 79 letters of Latin-1. */
  readonly text?: { readonly keyword: string; readonly text: string } | undefined
}

/**
 * A PNG with its physical size and a text, in front of its pixels.
 * @throws {RangeError} if the bytes are no PNG
 */
export function withPngChunks(png: Uint8Array, { dpi, text }: PngExtras): Uint8Array<ArrayBuffer> {
  if (!isPng(png) || png.length < HEADER_END) throw new RangeError('These bytes are no PNG')
  const written = text === undefined ? [] : [internationalText(text.keyword, text.text)]
  return joined([png.subarray(0, HEADER_END), physicalSize(dpi), ...written, png.subarray(HEADER_END)])
}

/** The chunks of a PNG up to the first that is broken. */
function* chunksOf(png: Uint8Array): Generator<{ readonly type: string; readonly data: Uint8Array }> {
  if (!isPng(png)) return
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  let at = SIGNATURE.length
  while (at + FRAME <= png.length) {
    const length = view.getUint32(at)
    const end = at + FRAME + length
    if (end > png.length) return
    const body = png.subarray(at + 4, end - 4)
    if (view.getUint32(end - 4) !== crcOf(body)) return
    yield { type: latin1(body.subarray(0, 4)), data: body.subarray(4) }
    at = end
  }
}

/** The uncompressed text of an `iTXt` chunk with a keyword; `null` if there is none, or it is broken. Never throws. */
export function pngText(png: Uint8Array, keyword: string): string | null {
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt' || data.length > LONGEST_TEXT) continue
    const zero = (from: number) => data.indexOf(0, from)
    const keywordEnd = zero(0)
    if (keywordEnd < 1 || latin1(data.subarray(0, keywordEnd)) !== keyword || data[keywordEnd + 1] !== 0) continue
    const languageEnd = zero(keywordEnd + 3)
    const translatedEnd = languageEnd === -1 ? -1 : zero(languageEnd + 1)
    if (translatedEnd === -1) continue
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(data.subarray(translatedEnd + 1))
    } catch {
      return null
    }
  }
  return null
}
