import { expect, it } from 'vitest'
import { seeded } from '../../src/domain/random/seeded.ts'
import { find, type Picture } from '../browser/support/pixels.ts'

const PAPER = 250

function aPicture(width: number, height: number, ink: (x: number, y: number) => boolean): Picture {
  const data = new Uint8Array(width * height * 4).fill(PAPER)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (ink(x, y)) data.fill(20, (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
  return { width, height, data }
}

const random = seeded(3)
const strokes = new Set(Array.from({ length: 300 }, () => `${Math.floor(random() * 60)} ${Math.floor(random() * 20)}`))
const word = aPicture(60, 20, (x, y) => strokes.has(`${x} ${y}`))

it('finds a part where it stands', () => {
  const whole = aPicture(200, 90, (x, y) => strokes.has(`${x - 83} ${y - 41}`))
  expect(find(word, whole)).toEqual({ x: 83, y: 41, differing: 0 })
})

it('sees that letters stand in another order', () => {
  const mirrored = aPicture(200, 90, (x, y) => strokes.has(`${59 - (x - 83)} ${y - 41}`))
  expect(find(word, mirrored).differing).toBeGreaterThan(0.3)
})

it('never takes paper for a likeness', () => {
  expect(
    find(
      aPicture(60, 20, () => false),
      aPicture(200, 90, () => false),
    ).differing,
  ).toBe(1)
  expect(
    find(
      word,
      aPicture(200, 90, () => false),
    ).differing,
  ).toBe(1)
})
