import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FAULTS } from './faults.ts'

// `npm run faults` takes minutes and is not part of `npm test`; without this check, its list would age unnoticed.
it.each(FAULTS)('can still be planted: $what', ({ file, find, replace, test }) => {
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2)
  expect(replace).not.toBe(find)
  expect(existsSync(test)).toBe(true)
})
