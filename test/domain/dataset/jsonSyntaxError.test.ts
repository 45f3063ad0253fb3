import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonSyntaxError } from '../../../src/domain/dataset/jsonSyntaxError.ts'

test('reads every JSON text to its end', () => {
  fc.assert(fc.property(fc.json(), (text) => jsonSyntaxError(text) === text.length))
})

test('reads what is cut off to where it was cut off', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, cut) => {
      const text = JSON.stringify(value)
      const part = text.slice(0, cut % text.length)
      expect(jsonSyntaxError(part)).toBe(part.length)
    }),
  )
})

test('stops within the text, and never before JSON.parse would', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (json, where, strange) => {
      const at = where % json.length
      const text = json.slice(0, at) + strange + json.slice(at + 1)
      const stop = jsonSyntaxError(text)
      expect(stop).toBeLessThanOrEqual(text.length)
      if (isJson(text)) expect(stop).toBe(text.length)
      else if (stop === text.length) expect(isJson(`${text} `)).toBe(false)
    }),
  )
})

test.each([
  ['[1,]', 3],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['"a\nb"', 2],
  ['"\\x"', 1],
  ['tRue', 1],
  ['01', 1],
  ['[}', 1],
  ['{"a":1,}', 7],
  ['1 2', 2],
])('%j stops being JSON at %i', (text, offset) => {
  expect(jsonSyntaxError(text)).toBe(offset)
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
