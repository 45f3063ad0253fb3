import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Time } from '../../../src/domain/timeline/timelineBounds.ts'
import { timeOf } from '../../../src/domain/timeline/timelineBounds.ts'
import { dayNumber } from '../../../src/domain/timeline/timelineDays.ts'
import { emptyStretches } from '../../../src/domain/timeline/timelineGaps.ts'

const event = (edtf: string) => {
  const time = timeOf(edtf)
  if (time === null) throw new Error(`${edtf} is no date`)
  return { time }
}

it('are the days between dates', () => {
  expect(emptyStretches([event('2023-04'), event('2012'), event('2015')], 365)).toEqual([
    { earliest: dayNumber(2013, 1, 1), latest: dayNumber(2014, 12, 31) },
    { earliest: dayNumber(2016, 1, 1), latest: dayNumber(2023, 3, 31) },
  ])
})

it('do not lie between a beginning and its end, and an open end names no day', () => {
  expect(emptyStretches([event('2012/2022'), event('2023')], 30)).toEqual([])
  const before2023 = { earliest: dayNumber(2013, 1, 1), latest: dayNumber(2022, 12, 31) }
  expect(emptyStretches([event('2012/..'), event('2023')], 30)).toEqual([before2023])
  expect(emptyStretches([event('2012'), event('../2023')], 30)).toEqual([before2023])
  expect(emptyStretches([event('../2015'), event('2016')], 1)).toEqual([])
  expect(emptyStretches([], 1)).toEqual([])
})

it('have no day that an event covers, and miss none between events', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 20 })), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 20 }), (all, least) => {
      const events = all.map(([from, length]) => {
        const days = { earliest: from, latest: from + length }
        const time: Time = { begin: days, end: days, kind: 'date', from: 'dated', to: 'dated', doubt: 'none' }
        return { time }
      })
      const isCovered = (day: number) => all.some(([from, length]) => day >= from && day <= from + length)
      const first = Math.min(...all.map(([from]) => from))
      const last = Math.max(...all.map(([from, length]) => from + length))
      // Every run of free days, by brute force.
      const runs: { earliest: number; latest: number }[] = []
      for (let day = first; day <= last; day += 1) {
        if (isCovered(day)) continue
        const run = runs.at(-1)
        if (run?.latest === day - 1) run.latest = day
        else runs.push({ earliest: day, latest: day })
      }
      expect(emptyStretches(events, least)).toEqual(runs.filter((run) => run.latest - run.earliest + 1 >= least))
    }),
  )
})
