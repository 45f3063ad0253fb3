import { expect, test } from 'vitest'
import type { Evidence, Stance } from '../../../src/domain/dataset/dataset.ts'
import { reservationOf } from '../../../src/domain/sentence/reservation.ts'
import { tenseOf } from '../../../src/domain/sentence/tense.ts'

const evidence = (...stances: readonly (Stance | `past ${Stance}`)[]): Evidence[] =>
  stances.map((given) => {
    const [first, second] = given.split(' ')
    const stance = (second ?? first) as Stance
    return { document: 'news', start: 0, end: 4, stance, ...(second === undefined ? {} : { tense: 'past' as const }) }
  })

test('a relation is reserved if nothing asserts or attributes it', () => {
  expect(reservationOf(evidence('hypothetical', 'hypothetical'))).toBe('supposed')
  expect(reservationOf(evidence('hypothetical', 'denied', 'denied'))).toBe('supposed')
  expect(reservationOf(evidence('denied'))).toBe('denied')
  expect(reservationOf(evidence('hypothetical', 'attributed'))).toBeNull()
  expect(reservationOf(evidence('denied', 'asserted', 'denied'))).toBeNull()
  expect(reservationOf([])).toBeNull()
})

test('a relation is of the past if all that affirms it is', () => {
  expect(tenseOf(evidence('past asserted', 'past attributed'))).toBe('past')
  expect(tenseOf(evidence('past asserted', 'asserted'))).toBe('present')
  expect(tenseOf(evidence('past asserted', 'denied'))).toBe('past')
  expect(tenseOf(evidence('asserted', 'past denied'))).toBe('present')
  expect(tenseOf(evidence('past denied'))).toBe('past')
  expect(tenseOf([])).toBe('present')
})
