import { inflateSync } from 'node:zlib'
import { CHUNK_FRAME, crcOf, PNG_SIGNATURE } from '../../../src/formats/picture/pngFraming.ts'
import type { Picture } from './pixels.ts'

/** Channels of the two kinds of colour that browsers write (PNG, table 11.1): without and with opacity. */
const CHANNELS: Readonly<Record<number, 3 | 4>> = { 2: 3, 6: 4 }

/**
 * Decodes a PNG of eight bits a channel, in colour, not interlaced, as browsers write it. The browser's own decoder would have to
 * send the pixels of a picture for print, 35 MB, as text.
 * @throws if it is no such PNG, or a checksum is wrong
 */
export function decode(png: Buffer): Picture {
  if (!png.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) throw new Error('No PNG')
  const chunks = chunksOf(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = CHANNELS[header[9] ?? 0]
  if (header[8] !== 8 || channels === undefined || header[12] !== 0)
    throw new Error(`A PNG of another kind: ${header.toString('hex')}`)
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const stride = width * channels
  if (rows.length !== (stride + 1) * height) throw new Error(`${rows.length} bytes for ${width} × ${height} pixels`)
  const data = new Uint8Array(width * height * 4)
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1)
    const row = rows.subarray(from + 1, from + 1 + stride)
    unfilter(rows[from] ?? 0, row, above, channels)
    if (channels === 4) data.set(row, y * stride)
    else spread(row, data, y * width * 4)
    above = row
  }
  return { width, height, data }
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = []
  for (let at = PNG_SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const body = png.subarray(at + 4, at + 8 + length)
    if (crcOf(body) !== png.readUInt32BE(at + 8 + length)) throw new Error('The checksum of a chunk is wrong')
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) })
    at += length + CHUNK_FRAME
  }
  return chunks
}

/** Opaque pixels of three channels as pixels of four. */
function spread(row: Uint8Array, data: Uint8Array, start: number): void {
  for (let from = 0, to = start; from < row.length; from += 3, to += 4) {
    data[to] = row[from] ?? 0
    data[to + 1] = row[from + 1] ?? 0
    data[to + 2] = row[from + 2] ?? 0
    data[to + 3] = 255
  }
}

/** Takes a row's filter off, in place (PNG, 9.2). The loops are apart because a picture has millions of bytes. */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, channels: number): void {
  const { length } = row
  if (kind === 1) {
    for (let at = channels; at < length; at += 1) row[at] = (row[at] ?? 0) + (row[at - channels] ?? 0)
  } else if (kind === 2) {
    for (let at = 0; at < length; at += 1) row[at] = (row[at] ?? 0) + (above[at] ?? 0)
  } else if (kind === 3) {
    for (let at = 0; at < length; at += 1) {
      const left = at < channels ? 0 : (row[at - channels] ?? 0)
      row[at] = (row[at] ?? 0) + ((left + (above[at] ?? 0)) >> 1)
    }
  } else if (kind === 4) {
    for (let at = 0; at < length; at += 1) {
      const left = at < channels ? 0 : (row[at - channels] ?? 0)
      const corner = at < channels ? 0 : (above[at - channels] ?? 0)
      row[at] = (row[at] ?? 0) + paeth(left, above[at] ?? 0, corner)
    }
  } else if (kind !== 0) throw new Error(`There is no filter ${kind}`)
}

/** Of three neighbours, the one nearest to what they predict (PNG, 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner)
  const toAbove = Math.abs(left - corner)
  const toCorner = Math.abs(left + above - 2 * corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
