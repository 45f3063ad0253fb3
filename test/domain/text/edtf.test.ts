import { expect, test } from 'vitest'
import fc from 'fast-check'
import { isEdtf } from '../../../src/domain/text/edtf.ts'

test.each([
  '2023',
  '2023-03',
  '2023-03-18',
  '2024-02-29',
  '2024-11~',
  '2024-11-10?',
  '1984%',
  '2023-21',
  '201X',
  '20XX',
  '2004-XX',
  '1985-04-XX',
  '1985-XX-XX',
  '2023-01/2023-08',
  '2012/..',
  '../2012',
  '2012/',
  '/2012',
  '-0044',
  'Y-17000',
  'Y170000002',
  '2023-03-18T10:00:00Z',
  '2023-03-18T10:00:00+03:00',
])('%s is a date', (text) => {
  expect(isEdtf(text)).toBe(true)
})

test.each([
  '',
  '..',
  '/',
  '../..',
  '18/3/2023',
  '2023-3-18',
  '2023-13',
  '2023-00',
  '2023-02-30',
  '2023-02-29',
  '1900-02-29',
  '2023-04-31',
  '2023-21-01',
  'March 2023',
  '2023~~',
  'XX23',
  '2023-XX-18',
  '2XX3',
  'Y2023',
  '2023/2024/2025',
  '2023-03-18T25:00:00Z',
  '2023-03-18 10:00',
  '٢٠٢٣',
])('“%s” is none', (text) => {
  expect(isEdtf(text)).toBe(false)
})

test('every day that the calendar has is a date', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) =>
      isEdtf(date.toISOString().slice(0, 10)),
    ),
  )
})

test('no text throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof isEdtf(text) === 'boolean'))
})
