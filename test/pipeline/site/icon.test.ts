import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { drawIcon, wordmarkOf } from '../../../src/pipeline/site/icon.ts'

/** The colour of a pixel of an unfiltered RGBA PNG whose only IDAT chunk comes after its header. */
function pixels(png: Buffer, side: number) {
  const length = png.readUInt32BE(33)
  const rows = inflateSync(png.subarray(41, 41 + length))
  return (x: number, y: number) => [...rows.subarray(y * (side * 4 + 1) + 1 + x * 4).subarray(0, 3)]
}

it('draws the wordmark of the page: ink on paper, and the seal', () => {
  const wordmark = wordmarkOf(readFileSync('index.html', 'utf8'))
  const side = 180
  const at = pixels(drawIcon(wordmark, side, 0.8), side)
  const { box, dot } = wordmark
  const scale = (side * 0.8) / box.width
  const place = (x: number, y: number) =>
    [
      Math.floor(side / 2 + (x - box.x - box.width / 2) * scale),
      Math.floor(side / 2 + (y - box.y - box.height / 2) * scale),
    ] as const
  expect(at(0, 0)).toEqual([0xfa, 0xf6, 0xee])
  expect(at(...place(dot.x, dot.y))).toEqual([0xb3, 0x26, 0x1e])
  expect(at(...place(118, -11))).toEqual([0x1e, 0x1b, 0x16])
})
