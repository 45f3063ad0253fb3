import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { possibleDays, isWithin, timeOf, touches } from '../../../src/domain/timeline/timelineBounds.ts'
import { calendarDay, dayNumber, isoDay } from '../../../src/domain/timeline/timelineDays.ts'

const at = (date: string) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return dayNumber(year, month, day)
}
const days = (from: string, to: string) => ({ earliest: at(from), latest: at(to) })
const padded = (value: number, length = 2) => String(value).padStart(length, '0')

/** Dates of the years 1998 to 2007, in every form that a sentence of those years may give them. */
const year = fc.integer({ min: 1998, max: 2007 })
const month = fc.integer({ min: 1, max: 12 })
const date = fc.oneof(
  year.map(String),
  fc.constantFrom('199X', '200X', '20XX', '1999-XX', '2004-XX-XX', '2001-02-XX'),
  fc.tuple(year, month).map(([y, m]) => `${y}-${padded(m)}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
  fc.integer({ min: at('1998-01-01'), max: at('2007-12-31') }).map(isoDay),
)
const qualified = fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map(([text, doubt]) => text + doubt)
const edtf = fc.oneof(
  qualified,
  fc.tuple(qualified, qualified).map((ends) => ends.join('/')),
  fc.tuple(qualified, fc.constantFrom('', '..')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('', '..'), qualified).map((ends) => ends.join('/')),
)

/** Whether a day may be the one that a single date means: read off the calendar, digit by digit. */
function mayBe(text: string, number: number): boolean {
  const [wantedYear = '', wantedMonth = 'XX', wantedDay = 'XX'] = text.replace(/[?~%]/g, '').split('-')
  const { year: y, month: m, day: d } = calendarDay(number)
  const fits = (wanted: string, value: string) =>
    [...wanted].every((digit, place) => digit === 'X' || digit === value[place])
  const season = Number(wantedMonth) - 20
  if (season >= 1) {
    const shifted = m < 3 ? { y: y - 1, m: m + 12 } : { y, m }
    return fits(wantedYear, String(shifted.y)) && Math.floor(shifted.m / 3) === season
  }
  return fits(wantedYear, padded(y, 4)) && fits(wantedMonth, padded(m)) && fits(wantedDay, padded(d))
}

describe('the days that a date may be', () => {
  it.each([
    ['2015', '2015-1-1', '2015-12-31'],
    ['201X', '2010-1-1', '2019-12-31'],
    ['20XX', '2000-1-1', '2099-12-31'],
    ['2024-02', '2024-2-1', '2024-2-29'],
    ['2024-11~', '2024-11-1', '2024-11-30'],
    ['2023-21', '2023-3-1', '2023-5-31'],
    ['2023-24', '2023-12-1', '2024-2-29'],
    ['2024-11-10?', '2024-11-10', '2024-11-10'],
    ['2023-03-18T10:00:00Z', '2023-3-18', '2023-3-18'],
    ['1985-XX-XX', '1985-1-1', '1985-12-31'],
    ['1985-04-XX', '1985-4-1', '1985-4-30'],
  ])('%s lies from %s to %s', (text, from, to) => {
    expect(timeOf(text)).toMatchObject({ kind: 'date', begin: days(from, to), end: days(from, to) })
  })

  it('counts years before the first, and years of five digits and more', () => {
    expect(timeOf('-0044')?.begin).toEqual({ earliest: dayNumber(-44, 1, 1), latest: dayNumber(-44, 12, 31) })
    expect(timeOf('-004X')?.begin).toEqual({ earliest: dayNumber(-49, 1, 1), latest: dayNumber(-40, 12, 31) })
    expect(timeOf('0000')?.begin.earliest).toBe(dayNumber(0, 1, 1))
    expect(timeOf('Y-17000')?.begin.earliest).toBe(dayNumber(-17_000, 1, 1))
    const far = timeOf(`Y${'9'.repeat(400)}`)
    expect(Number.isFinite(far?.begin.earliest)).toBe(true)
  })

  it('knows open and unknown ends, and nothing of what says nothing', () => {
    expect(timeOf('2012/..')).toMatchObject({ from: 'dated', to: 'open', end: { latest: Infinity } })
    expect(timeOf('2012/')).toMatchObject({ from: 'dated', to: 'unknown', end: { latest: Infinity } })
    expect(timeOf('../2012')).toMatchObject({ from: 'open', to: 'dated', begin: { earliest: -Infinity } })
    expect(timeOf('XXXX')).toBeNull()
    expect(timeOf('../..')).toBeNull()
  })

  it('keeps how sure the text is', () => {
    expect(['2015', '2015~', '2015?', '2015%', '2015~/2016', '2015?/2016~'].map((text) => timeOf(text)?.doubt)).toEqual(
      ['none', 'about', 'perhaps', 'both', 'about', 'both'],
    )
  })

  it('are, for any date, exactly those whose digits fit', () => {
    const [first, last] = [at('1988-1-1'), at('2012-12-31')]
    fc.assert(
      fc.property(date, fc.integer({ min: first, max: last }), (text, day) => {
        const bounds = timeOf(text)?.begin
        expect(bounds && day >= bounds.earliest && day <= bounds.latest).toBe(mayBe(text, day))
      }),
      { numRuns: 400 },
    )
  })
})

describe('any time', () => {
  it('begins before it ends', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const time = timeOf(text)
        if (time === null) return
        expect(time.begin.earliest).toBeLessThanOrEqual(time.begin.latest)
        expect(time.end.earliest).toBeLessThanOrEqual(time.end.latest)
        expect(time.begin.earliest).toBeLessThanOrEqual(time.end.earliest)
        const hull = possibleDays(time)
        expect(hull.earliest).toBeLessThanOrEqual(hull.latest)
      }),
    )
  })

  it('touches a range when one of its days lies in it, counted one by one', () => {
    const [first, last] = [at('1997-1-1'), at('2008-12-31')]
    const ends = fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 0, max: 500 }))
    fc.assert(
      fc.property(edtf, ends, (text, [earliest, length]) => {
        const time = timeOf(text)
        if (time === null) return
        const range = { earliest, latest: earliest + length }
        const [one = '', two] = text.split('/')
        let found = false
        for (let day = range.earliest; day <= range.latest && !found; day += 1) {
          if (two === undefined) found = mayBe(one, day)
          else found = day >= possibleDays(time).earliest && day <= possibleDays(time).latest
        }
        expect(touches(time, range)).toBe(found)
        if (isWithin(possibleDays(time), range)) expect(found).toBe(true)
      }),
    )
  })

  it('is the same whichever way round an interval is written', () => {
    fc.assert(
      fc.property(qualified, qualified, (a, b) => {
        const [there, back] = [timeOf(`${a}/${b}`), timeOf(`${b}/${a}`)]
        if (there === null || back === null) return
        const [one, other] = [timeOf(a), timeOf(b)]
        if (one === null || other === null || touches(one, possibleDays(other))) return
        expect({ ...there, from: '', to: '' }).toEqual({ ...back, from: '', to: '' })
      }),
    )
  })
})
