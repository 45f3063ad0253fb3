import { deflateSync } from 'node:zlib'
import { PNG_SIGNATURE, pngChunk } from '../../formats/picture/pngFraming.ts'

/** A square PNG (ISO/IEC 15948) of RGBA pixels, row by row. */
export function encodePng(side: number, rgba: Uint8Array): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const rows = Buffer.concat(
    Array.from({ length: side }, (_, row) =>
      Buffer.concat([Buffer.of(0), rgba.subarray(row * side * 4, (row + 1) * side * 4)]),
    ),
  )
  const idat = pngChunk('IDAT', deflateSync(rows, { level: 9 }))
  return Buffer.concat([PNG_SIGNATURE, pngChunk('IHDR', header), idat, pngChunk('IEND', Buffer.alloc(0))])
}
