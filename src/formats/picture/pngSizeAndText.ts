import { CHUNK_FRAME, crcOf, fromLatin1, joined, PNG_SIGNATURE, pngChunk } from './pngFraming.ts'

const HEADER_END = PNG_SIGNATURE.length + CHUNK_FRAME + 13

const METRES_PER_INCH = 0.0254

/** More text than a view of Sanad has. A longer one in a file is not read. */
const LONGEST_TEXT = 100_000

const isPng = (bytes: Uint8Array) => PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** The physical size: pixels for each metre, in both directions (PNG, 11.3.4.3). */
function physicalSize(dpi: number): Uint8Array {
  const perMetre = Math.round(dpi / METRES_PER_INCH)
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return pngChunk('pHYs', data)
}

/** A text in UTF-8 under a keyword, not compressed, without language (PNG, 11.3.3.4). */
const internationalText = (keyword: string, text: string) =>
  pngChunk('iTXt', joined([fromLatin1(`${keyword}\0\0\0\0\0`), new TextEncoder().encode(text)]))

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
  let at = PNG_SIGNATURE.length
  while (at + CHUNK_FRAME <= png.length) {
    const length = view.getUint32(at)
    const end = at + CHUNK_FRAME + length
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
