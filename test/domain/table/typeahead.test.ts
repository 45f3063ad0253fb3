import fc from 'fast-check'
import { expect, it } from 'vitest'
import { typedTo } from '../../../src/domain/table/typeahead.ts'

const NAMES = [['Algeria', 'الجزائر'], ['Mali', 'مالي'], [], ['Mauritania', 'موريتانيا'], ['Al-Qaeda', 'القاعدة']]
const to = (from: number, typed: string) => typedTo(NAMES.length, (at) => NAMES[at] ?? [], from, typed)

it('leads to the next name that begins so, round the end, in either script', () => {
  expect(to(0, 'm')).toBe(1)
  expect(to(1, 'm')).toBe(3)
  expect(to(3, 'm')).toBe(1)
  expect(to(1, 'mm')).toBe(3)
  expect(to(3, 'ma')).toBe(3)
  expect(to(3, 'mal')).toBe(1)
  expect(to(1, 'مو')).toBe(3)
  expect(to(0, 'إ')).toBe(4)
  expect(to(0, 'x')).toBeNull()
})

it('agrees with a search from the item on, whatever is typed', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'bb'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(words, fc.nat(5), fc.constantFrom('a', 'ab', 'ba', 'bb'), (names, at, typed) => {
      const from = at % names.length
      const isOne = new Set(typed).size === 1
      const wanted = isOne ? typed.slice(0, 1) : typed
      const round = [...names.keys()].map((_, step) => (from + step + (isOne ? 1 : 0)) % names.length)
      const expected = round.find((index) => names[index]?.startsWith(wanted)) ?? null
      expect(typedTo(names.length, (index) => [names[index] ?? ''], from, typed)).toBe(expected)
    }),
  )
})
