import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { datedRange, lanesOf, lastPublished, timelineOf } from '../../../src/domain/timeline/timelineEvents.ts'
import { crowdsOf, rowsFor } from '../../../src/domain/timeline/timelineRows.ts'
import { ticksBetween } from '../../../src/domain/timeline/timelineTicks.ts'
import { calendarDay, dayNumber } from '../../../src/domain/timeline/timelineDays.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const { relations } = visibleGraph(dataset, lookup, NO_FILTERS)
const { events, undated } = timelineOf(relations, lookup)
const pieces = dataset.relations.flatMap(({ evidence }) => evidence)

describe('what the bundled dataset dates', () => {
  it('is every piece of evidence with a date, and the rest is counted', () => {
    expect(events).toHaveLength(pieces.filter(({ when }) => when !== undefined).length)
    expect(undated).toHaveLength(pieces.filter(({ when }) => when === undefined).length)
    expect(events.length).toBeGreaterThan(40)
    for (const { relation, evidence, index } of [...events, ...undated]) {
      expect(relation.evidence[index]).toBe(evidence)
    }
  })

  it('is future where the year lies after that of its text', () => {
    for (const { evidence, isFuture } of events) {
      const text = dataset.documents.find(({ id }) => id === evidence.document)?.published?.date ?? ''
      expect(isFuture).toBe(Number(evidence.when?.slice(0, 4)) > Number(text.slice(0, 4)))
    }
    expect(events.some(({ isFuture }) => isFuture)).toBe(true)
    expect(lastPublished(events)).toBe(dayNumber(2024, 11, 30))
  })

  it('knows no future of a text without a date', () => {
    const bare = dataset.documents.map(({ published: _, ...document }) => document)
    const unknown = lookupOf({ ...dataset, documents: bare })
    const found = timelineOf(relations, unknown).events
    expect(found.some(({ isFuture }) => isFuture)).toBe(false)
    expect(lastPublished(found)).toBeNull()
  })

  it('reaches from the first year that a sentence names to the last', () => {
    expect(datedRange(events)).toEqual({ earliest: dayNumber(2012, 1, 1), latest: dayNumber(2035, 12, 31) })
    expect(datedRange([])).toBeNull()
  })

  it.each(['category', 'pair'] as const)('stands in exactly one lane by %s', (by) => {
    const lanes = lanesOf(events, by, dataset)
    const inLanes = lanes.flatMap((lane) => lane.events)
    expect(inLanes).toHaveLength(events.length)
    expect(new Set(inLanes).size).toBe(events.length)
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length)
  })
})

describe('rows', () => {
  it('keep what stands on one of them apart', () => {
    const extents = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 200 })))
    fc.assert(
      fc.property(extents, fc.integer({ min: 0, max: 20 }), (drawn, gap) => {
        const all = drawn.map(([start, length]) => ({ start, end: start + length }))
        const rows = rowsFor(all, gap)
        for (const [i, a] of all.entries()) {
          for (const [j, b] of all.entries()) {
            if (i >= j || rows[i] !== rows[j]) continue
            expect(a.end + gap <= b.start || b.end + gap <= a.start).toBe(true)
          }
        }
        expect(new Set(rows).size).toBe(rows.length === 0 ? 0 : Math.max(...rows) + 1)
      }),
    )
  })
})

describe('crowds', () => {
  it('are runs of neighbours, each within reach of the next, and no one is in two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 })), (places) => {
        const crowds = crowdsOf(places, (place) => place, { reach: 5, least: 3 })
        const crowded = crowds.flatMap(({ members }) => members)
        for (const { members, start, end } of crowds) {
          expect(members.length).toBeGreaterThanOrEqual(3)
          expect([start, end]).toEqual([Math.min(...members), Math.max(...members)])
          for (const [at, member] of members.slice(1).entries()) {
            expect(member - (members[at] ?? NaN)).toBeLessThanOrEqual(5)
          }
        }
        const sorted = places.toSorted((a, b) => a - b)
        const alone = sorted.filter((place, at) => {
          const near = sorted.filter((other, of) => of !== at && Math.abs(other - place) <= 5)
          return near.length === 0
        })
        for (const place of alone) expect(crowded).not.toContain(place)
        expect(crowded.length).toBeLessThanOrEqual(places.length)
      }),
    )
  })
})

describe('ticks', () => {
  it('are round dates in order within the axis, and not too close', () => {
    const length = fc.integer({ min: 5, max: 400_000 })
    fc.assert(
      fc.property(
        fc.integer({ min: -300_000, max: 300_000 }),
        length,
        fc.integer({ min: 3, max: 14 }),
        (from, days, most) => {
          const least = days / most
          const ticks = ticksBetween(from, from + days, least)
          for (const [at, { day, unit }] of ticks.entries()) {
            expect(day).toBeGreaterThanOrEqual(from)
            expect(day).toBeLessThanOrEqual(from + days)
            const { month, day: of } = calendarDay(day)
            if (unit === 'year') expect([month, of]).toEqual([1, 1])
            if (unit === 'month') expect(of).toBe(1)
            const before = ticks[at - 1]
            // Months and years are not all of a length.
            if (before !== undefined) expect(day - before.day).toBeGreaterThanOrEqual(Math.floor(least * 0.9))
          }
        },
      ),
    )
  })

  it('are years on a long axis and days on a short one', () => {
    const from = dayNumber(2012, 1, 1)
    expect(ticksBetween(from, from + 9000, 700).map(({ day }) => calendarDay(day).year)).toContain(2016)
    expect(ticksBetween(from, from + 12, 1)).toHaveLength(13)
  })
})
