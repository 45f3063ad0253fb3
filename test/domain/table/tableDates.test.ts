import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/domain/dataset/dataset.ts'
import { datesOf } from '../../../src/domain/table/tableDates.ts'
import { sortableTime } from '../../../src/domain/text/edtfTime.ts'

const dated = (...whens: (string | undefined)[]): Evidence[] =>
  whens.map((when) => ({
    document: 'news',
    start: 0,
    end: 1,
    stance: 'asserted',
    ...(when === undefined ? {} : { when }),
  }))

describe('when it was', () => {
  it('puts dates of every form in the order of time', () => {
    const order = [
      'Y-17000',
      '-0044',
      '0000',
      '201X',
      '2012/..',
      '2015',
      '2020-21',
      '2020-11',
      '2023-03-16~',
      '2023-04',
      '2035~',
      'Y12000',
    ]
    const times = order.map((date) => sortableTime(date) ?? NaN)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times).not.toContain(NaN)
  })

  it('takes an interval that is open at its beginning by its end', () => {
    expect(sortableTime('../2015')).toBe(sortableTime('2015'))
    expect(sortableTime('/2015')).toBe(sortableTime('2015'))
  })

  it('knows nothing of a date that says nothing', () => {
    expect(sortableTime('XXXX')).toBeNull()
    expect(sortableTime('../..')).toBeNull()
  })

  it('finds the first and the last among evidence, and neither where none is dated', () => {
    expect(datesOf(dated('2023-04', undefined, '2015', '2024-11~'))).toEqual({ first: '2015', last: '2024-11~' })
    expect(datesOf(dated('2015'))).toEqual({ first: '2015', last: '2015' })
    expect(datesOf(dated(undefined, 'XXXX'))).toEqual({ first: null, last: null })
    expect(datesOf(dated('0000'))).toEqual({ first: '0000', last: '0000' })
  })
})
