import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../src/domain/text/edtf.ts'
import { calendarDay, dayNumber, daysInMonth, isoDay } from '../../../src/domain/timeline/timelineDays.ts'

const DAY = 86_400_000

describe('day numbers', () => {
  it('count as the calendar of the language does', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('-009999-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
          const number = dayNumber(year, month, day)
          expect(number).toBe(Math.floor(date.getTime() / DAY))
          expect(calendarDay(number)).toEqual({ year, month, day })
        },
      ),
    )
  })

  it('go there and back, far beyond that calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e14, max: 4e14 }), (number) => {
        const { year, month, day } = calendarDay(number)
        expect(dayNumber(year, month, day)).toBe(number)
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month))
      }),
    )
  })

  it('know leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })

  it('are written as EDTF', () => {
    expect(isoDay(0)).toBe('1970-01-01')
    expect(isoDay(dayNumber(-44, 3, 15))).toBe('-0044-03-15')
    expect(isoDay(dayNumber(12_000, 1, 1))).toBe('Y12000')
    fc.assert(fc.property(fc.integer({ min: -2e7, max: 2e7 }), (number) => isEdtf(isoDay(number))))
  })
})
