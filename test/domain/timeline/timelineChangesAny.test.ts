import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../src/domain/dataset/dataset.ts'
import type { Days } from '../../../src/domain/timeline/timelineBounds.ts'
import { possibleDays, timeOf } from '../../../src/domain/timeline/timelineBounds.ts'
import { dayNumber, isoDay } from '../../../src/domain/timeline/timelineDays.ts'
import type { Kind } from '../evidence/twoStates.ts'
import { changes, ids } from '../evidence/twoStates.ts'

const someDay = fc.integer({ min: dayNumber(2000, 1, 1), max: dayNumber(2003, 12, 31) })
const dates = fc.oneof(
  someDay.map(isoDay),
  fc.constantFrom('2000', '2001', '2002', '2001-03', '2001-09', '2000/2001', '2000-06/..', '../2001', '2002/'),
  fc.constant(undefined),
)
const sentences = fc.array(
  fc.record({
    kind: fc.constantFrom<Kind[]>('bound', 'divided', 'other', 'visit'),
    when: dates,
    stance: fc.constantFrom<Stance[]>('asserted', 'attributed', 'hypothetical', 'denied'),
  }),
  { maxLength: 8 },
)
const range = fc.tuple(someDay, someDay).map(([a, b]): Days => ({ earliest: Math.min(a, b), latest: Math.max(a, b) }))

describe('any sentences', () => {
  it('turn a pair only where a search by brute force finds a before and an after', () => {
    fc.assert(
      fc.property(sentences, range, (said, between) => {
        const sided = said.flatMap(({ kind, when, stance }) => {
          const time = when === undefined ? null : timeOf(when)
          if (time === null || stance === 'denied' || kind === 'other') return []
          return [{ binds: kind !== 'divided', begin: time.begin, hull: possibleDays(time) }]
        })
        const found = changes(said, between).turned
        for (const { before, after, to } of found) {
          const [was, is] = [possibleDays(before.time), possibleDays(after.time)]
          expect(was.latest).toBeLessThan(is.earliest)
          expect(after.time.begin.earliest).toBeGreaterThanOrEqual(between.earliest)
          expect(after.time.begin.latest).toBeLessThanOrEqual(between.latest)
          const binds = to === 'bound'
          // Nothing says the opposite later than "before" and wholly before "after"; nothing said the same since.
          for (const one of sided) {
            if (one.binds !== binds && one.hull.latest < is.earliest) {
              expect(one.hull.latest).toBeLessThanOrEqual(was.latest)
            }
            if (one.binds === binds && one.hull.earliest < is.earliest) {
              expect(one.hull.latest).toBeLessThan(was.earliest)
            }
          }
        }
        // And every direction that has such a pair of sentences is found.
        for (const binds of [true, false]) {
          const isThere = sided.some((after) => {
            const { begin, hull } = after
            if (after.binds !== binds || begin.earliest < between.earliest || begin.latest > between.latest)
              return false
            const opposite = sided.filter((one) => one.binds !== binds && one.hull.latest < hull.earliest)
            const last = Math.max(...opposite.map((one) => one.hull.latest))
            return opposite
              .filter((one) => one.hull.latest === last)
              .every((before) =>
                sided.every(
                  (one) =>
                    one === after ||
                    one.binds !== binds ||
                    one.hull.earliest > hull.earliest ||
                    one.hull.latest < before.hull.earliest,
                ),
              )
              ? opposite.length > 0
              : false
          })
          if (isThere) expect(found.some(({ to }) => (to === 'bound') === binds)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('add and end no relation twice, and none that is undated', () => {
    fc.assert(
      fc.property(sentences, range, (said, between) => {
        const { added, ended, undated } = changes(said, between)
        for (const found of [ids(added), ids(ended)]) expect(new Set(found).size).toBe(found.length)
        const dated = new Set(said.filter(({ when }) => when !== undefined).map(({ kind }) => kind))
        for (const id of [...ids(added), ...ids(ended)]) expect([...dated]).toContain(id)
        const kinds = new Set(said.map(({ kind }) => kind))
        expect(undated).toBe(kinds.size - dated.size)
      }),
    )
  })
})
