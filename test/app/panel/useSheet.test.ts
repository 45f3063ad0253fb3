import { expect, it } from 'vitest'
import { heightOf, nearestDetent } from '../../../src/app/panel/useSheet.ts'

it('has three heights on a phone, and one on a tablet', () => {
  expect(['low', 'half', 'full'].map((detent) => heightOf(detent as 'low', 844, true))).toEqual([96, 426, 784])
  expect(heightOf('half', 1000, false)).toBe(450)
})

it('leaves more than a third of a short window to the picture', () => {
  expect(heightOf('half', 600, true)).toBe(372)
})

it('takes a low window whole, where a sheet and a picture have no room', () => {
  expect(heightOf('half', 300, true)).toBe(248)
  expect(heightOf('half', 300, false)).toBe(248)
})

it('comes to rest at the nearest height', () => {
  expect([60, 200, 300, 560, 700].map((height) => nearestDetent(height, 844))).toEqual([
    'low',
    'low',
    'half',
    'half',
    'full',
  ])
})
