import { expect, it } from 'vitest'
import type { Room } from '../../../src/app/panel/useSheet.ts'
import { heightOf, nearestDetent } from '../../../src/app/panel/useSheet.ts'

const room = (height: number, scale = 1): Room => ({ height, scale })

it('has three heights on a phone, and one on a tablet', () => {
  expect(['low', 'half', 'full'].map((detent) => heightOf(detent as 'low', room(844), true))).toEqual([96, 426, 784])
  expect(heightOf('half', room(1000), false)).toBe(450)
})

it('leaves more than a third of a short window to the picture', () => {
  expect(heightOf('half', room(600), true)).toBe(372)
})

it('takes a low window whole, where a sheet and a picture have no room', () => {
  expect(heightOf('half', room(300), true)).toBe(248)
  expect(heightOf('half', room(300), false)).toBe(248)
})

it('grows with the text that the user has made larger, and leaves something of the picture', () => {
  expect(heightOf('half', room(844, 1.25), true)).toBe(533)
  expect(heightOf('half', room(764, 2), true)).toBe(644)
  expect(heightOf('low', room(764, 2), true)).toBe(192)
  expect(heightOf('half', room(1024, 2), false)).toBe(717)
  expect(heightOf('half', room(300, 2), true)).toBe(196)
})

it('comes to rest at the nearest height', () => {
  expect([60, 200, 300, 560, 700].map((height) => nearestDetent(height, room(844)))).toEqual([
    'low',
    'low',
    'half',
    'half',
    'full',
  ])
})
