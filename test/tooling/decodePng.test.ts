import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { seeded } from '../../src/domain/random/seeded.ts'
import { PNG_SIGNATURE, pngChunk } from '../../src/formats/picture/pngFraming.ts'
import { decode } from '../browser/support/decodePng.ts'

const WIDTH = 7
const HEIGHT = 10
const random = seeded(5)
const RGBA = Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, () => Math.floor(random() * 256))

/** What a filter predicts of a byte, as the specification words it (PNG, 9.2). */
const PREDICTED: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => Math.floor((left + above) / 2),
  (left, above, corner) =>
    [left, above, corner].toSorted(
      (one, other) => Math.abs(left + above - corner - one) - Math.abs(left + above - corner - other),
    )[0] ?? 0,
]

/** A PNG whose rows take each filter in turn. */
function encode(channels: 3 | 4): Buffer {
  const at = (x: number, y: number, channel: number) =>
    x < 0 || y < 0 ? 0 : (RGBA[(y * WIDTH + x) * 4 + channel] ?? 0)
  const rows = Array.from({ length: HEIGHT }, (_, y) => [
    y % 5,
    ...Array.from({ length: WIDTH * channels }, (__, byte) => {
      const [x, channel] = [Math.floor(byte / channels), byte % channels]
      const predicted = PREDICTED[y % 5]?.(at(x - 1, y, channel), at(x, y - 1, channel), at(x - 1, y - 1, channel)) ?? 0
      return (at(x, y, channel) - predicted + 256) % 256
    }),
  ]).flat()
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, channels === 4 ? 6 : 2], 8)
  const data = deflateSync(Uint8Array.from(rows))
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('IDAT', data.subarray(0, 20)),
    pngChunk('IDAT', data.subarray(20)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

it('reads pixels with opacity, whatever filter a row has', () => {
  expect(decode(encode(4))).toEqual({ width: WIDTH, height: HEIGHT, data: RGBA })
})

it('reads pixels without opacity as opaque ones', () => {
  const opaque = RGBA.map((value, at) => (at % 4 === 3 ? 255 : value))
  expect(decode(encode(3))).toEqual({ width: WIDTH, height: HEIGHT, data: opaque })
})

it('refuses a file that is cut off, changed, or no PNG', () => {
  const png = encode(4)
  expect(() => decode(png.subarray(0, -8))).toThrow('out of range')
  const changed = Buffer.from(png)
  changed[50] = (changed[50] ?? 0) ^ 1
  expect(() => decode(changed)).toThrow('checksum')
  expect(() => decode(Buffer.from('GIF89a, and more'))).toThrow('No PNG')
})
