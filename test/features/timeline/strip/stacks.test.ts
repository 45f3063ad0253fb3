import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../../src/domain/timeline/timelineEvents.ts'
import { datedRange, timelineOf } from '../../../../src/domain/timeline/timelineEvents.ts'
import { lookupOf } from '../../../../src/domain/dataset/lookup.ts'
import { scaleOf, wholeRange } from '../../../../src/features/timeline/axis/scale.ts'
import { binAt, binFor } from '../../../../src/features/timeline/strip/bins.ts'
import { captionsOf } from '../../../../src/features/timeline/strip/captions.ts'
import { axisLabels } from '../../../../src/features/timeline/strip/axisLabels.ts'
import { highlightedRelations } from '../../../../src/features/timeline/strip/highlightedRelations.ts'
import { spansOf } from '../../../../src/features/timeline/strip/spanFigures.ts'
import { stacksOf } from '../../../../src/features/timeline/strip/stacks.ts'
import { stepFrom } from '../../../../src/features/timeline/strip/dotSteps.ts'
import { dayNumber } from '../../../../src/domain/timeline/timelineDays.ts'
import { pairKey } from '../../../../src/domain/dataset/pair.ts'
import { dataset, relationOf } from '../../renderApp.tsx'

const lookup = lookupOf(dataset)
const everything = dataset.relations.map((relation) => ({ relation, evidence: relation.evidence }))
const [pattern] = everything.filter(({ evidence }) => evidence.some(({ when }) => when !== undefined))

/** Dated sentences with these dates, in the order of time. */
function eventsOf(dates: readonly string[]): readonly TimelineEvent[] {
  if (pattern === undefined) throw new Error('The dataset dates nothing')
  const evidence = dates.map((when) => ({ ...(pattern.evidence[0] ?? fail()), when }))
  return timelineOf([{ relation: { ...pattern.relation, evidence }, evidence }], lookup).events
}
function fail(): never {
  throw new Error('A relation has no evidence')
}
function scaleFor(events: readonly TimelineEvent[], width: number) {
  const extent = datedRange(events)
  if (extent === null) throw new Error('Nothing is dated')
  return scaleOf(wholeRange(extent), width)
}

const HEIGHT = 45
const aDate = fc.oneof(
  fc.integer({ min: 1800, max: 2060 }).map(String),
  fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.constantFrom('199X', '2012/..', '2015/2020', '2035~', '../2001'),
)

describe('stacks', () => {
  it('hold every sentence once, none beyond the edges, and no dot over another', () => {
    fc.assert(
      fc.property(
        fc.array(aDate, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 260, max: 1400 }),
        (dates, width) => {
          const events = eventsOf(dates)
          const scale = scaleFor(events, width)
          const { stacks, pitch } = stacksOf(events, scale, HEIGHT)
          const dots = stacks.flatMap((stack) => stack.dots)
          const held = [...dots.map(({ event }) => event), ...stacks.flatMap(({ rest }) => rest)]
          expect(new Set(held).size).toBe(events.length)
          expect(held).toHaveLength(events.length)
          for (const { x, y } of dots) {
            expect(x - pitch / 2).toBeGreaterThanOrEqual(-1e-6)
            expect(x + pitch / 2).toBeLessThanOrEqual(width + 1e-6)
            expect(y + pitch / 2).toBeLessThanOrEqual(HEIGHT)
          }
          const byPlace = dots.toSorted((a, b) => a.x - b.x || a.y - b.y)
          for (const [at, dot] of byPlace.entries()) {
            const before = byPlace[at - 1]
            if (before !== undefined)
              expect(Math.hypot(dot.x - before.x, dot.y - before.y)).toBeGreaterThan(pitch - 1e-6)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('show the real sentences all, on a desktop and beside the panel', () => {
    const { events } = timelineOf(everything, lookup)
    for (const width of [1176, 800, 410]) {
      const { stacks, bin } = stacksOf(events, scaleFor(events, width), HEIGHT)
      expect(bin).toEqual({ unit: 'year', count: 1 })
      expect(stacks.flatMap(({ rest }) => rest)).toEqual([])
    }
  })

  it('of more than there is room for, show some and count the others', () => {
    const events = eventsOf([...Array.from({ length: 900 }, () => '2020'), '2010', '2024'])
    const { stacks } = stacksOf(events, scaleFor(events, 800), HEIGHT)
    const crowd = stacks.find(({ rest }) => rest.length > 0)
    expect(crowd?.dots.length).toBeGreaterThan(10)
    expect((crowd?.dots.length ?? 0) + (crowd?.rest.length ?? 0)).toBe(900)
  })

  it('are of months or days where the axis is short, and of several years where it is long', () => {
    const binOf = (from: number, to: number) => binFor(scaleOf({ from: dayNumber(from, 1, 1), to }, 1000), 12)
    expect(binOf(2020, dayNumber(2020, 2, 1))).toEqual({ unit: 'day', count: 1 })
    expect(binOf(2020, dayNumber(2023, 1, 1))).toEqual({ unit: 'month', count: 1 })
    expect(binOf(2000, dayNumber(2030, 1, 1))).toEqual({ unit: 'year', count: 1 })
    expect(binOf(1500, dayNumber(2000, 1, 1))).toEqual({ unit: 'year', count: 10 })
  })

  it('begin on round years', () => {
    expect(binAt(dayNumber(1914, 7, 28), { unit: 'year', count: 5 })).toEqual({
      earliest: dayNumber(1910, 1, 1),
      latest: dayNumber(1914, 12, 31),
    })
    expect(binAt(dayNumber(-3, 7, 28), { unit: 'year', count: 5 })).toEqual({
      earliest: dayNumber(-5, 1, 1),
      latest: dayNumber(-1, 12, 31),
    })
  })
})

describe('what lies along the axis', () => {
  const spansFor = (...dates: string[]) => {
    const events = eventsOf(['2010', '2040', ...dates])
    const scale = scaleFor(events, 1000)
    return { scale, spans: spansOf(events, scale, { unit: 'year', count: 1 }) }
  }

  it('is what lasts longer than a stack stands for, and no year, month or day', () => {
    expect(spansFor('2015', '2015-03', '2015-03-02~', '2015-03/2015-05').spans).toEqual([])
    const { spans, scale } = spansFor('2015/2020')
    expect(spans).toMatchObject([{ from: scale.x(dayNumber(2015, 1, 1)), to: scale.x(dayNumber(2021, 1, 1)) }])
    expect(spans[0]?.fades).toEqual({ from: false, to: false })
  })

  it('reaches over a decade, and beyond a year that is not sure, where it fades', () => {
    const { spans, scale } = spansFor('202X', '2035~')
    const [decade, about] = spans
    expect(decade).toMatchObject({ from: scale.x(dayNumber(2020, 1, 1)), to: scale.x(dayNumber(2030, 1, 1)) })
    expect(about?.from).toBeLessThan(scale.x(dayNumber(2035, 1, 1)))
    expect(about?.to).toBeGreaterThan(scale.x(dayNumber(2036, 1, 1)))
    expect(about?.fades).toEqual({ from: true, to: true })
  })

  it('fades where an end is open, and is drawn once for all who say it', () => {
    const { spans } = spansFor('2015/..', '2015/..', '../2012')
    expect(spans.map(({ fades, events }) => [fades.from, fades.to, events.length])).toEqual(
      expect.arrayContaining([
        [false, true, 2],
        [true, false, 1],
      ]),
    )
  })
})

describe('the words of the strip', () => {
  const { events } = timelineOf(everything, lookup)
  const scale = scaleFor(events, 1176)
  const { stacks, bin } = stacksOf(events, scale, HEIGHT)

  it('letter the years that sentences name before any other, and none over another', () => {
    for (const width of [1176, 560, 400]) {
      const narrow = scaleFor(events, width)
      const figure = stacksOf(events, narrow, HEIGHT)
      const letters = axisLabels(figure.stacks, narrow, figure.bin)
      expect(letters.filter(({ isNamed }) => isNamed).length).toBeGreaterThan(2)
      for (const [at, { x }] of letters.entries()) {
        expect(x - (letters[at - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(38)
      }
    }
    const named = axisLabels(stacks, scale, bin).filter(({ isNamed }) => isNamed)
    expect(named).toHaveLength(stacks.length)
  })

  it('stand beside a stack where all of them fit, never over a neighbour', () => {
    const captions = captionsOf(stacks, 1176, ({ days }) => `Said of ${days.earliest}`)
    expect(captions.length).toBeGreaterThan(3)
    for (const { side, at, text } of captions) {
      const [from, to] = side === 'right' ? [at, at + text.length * 6] : [at - text.length * 6, at]
      expect(stacks.some(({ left, right }) => left < to && right > from)).toBe(false)
    }
    expect(captionsOf(stacks, 1176, () => 'x'.repeat(200))).toEqual([])
  })
})

describe('steps from dot to dot', () => {
  const events = eventsOf([...Array.from({ length: 7 }, () => '2015'), '2010', '2020', '2020'])
  const { stacks } = stacksOf(events, scaleFor(events, 800), 30)
  const dots = stacks.flatMap((stack) => stack.dots)

  it('reach every dot, and lead back', () => {
    const seen = new Set([dots[0]?.key])
    const queue = dots.slice(0, 1)
    for (const dot of queue) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = stepFrom(dots, dot.key, key)
        if (next === undefined || seen.has(next.key)) continue
        seen.add(next.key)
        queue.push(next)
      }
    }
    expect(seen.size).toBe(dots.length)
  })

  it('stop at the ends, and leave other keys alone', () => {
    expect(stepFrom(dots, dots[0]?.key, 'ArrowLeft')).toBeUndefined()
    expect(stepFrom(dots, dots[0]?.key, 'ArrowDown')).toBeUndefined()
    expect(stepFrom(dots, dots[0]?.key, 'j')).toBeUndefined()
    expect(stepFrom(dots, dots[0]?.key, 'End')).toBe(dots.at(-1))
  })
})

describe('what is highlighted', () => {
  const rest = { hover: null, highlighted: null, unbundled: new Set<string>() }
  const highlighted = (part: Partial<Parameters<typeof highlightedRelations>[1]>) =>
    highlightedRelations(everything, { ...rest, ...part }, lookup)
  const arms = relationOf('russia', 'supplies-arms', 'mali')
  const ofPair = dataset.relations.filter(({ source, target }) => [source, target].toSorted().join() === 'mali,russia')
  const categoryOf = (type: string) => lookup.relationType.get(type)?.category

  it('is nothing, or what the store says', () => {
    expect(highlighted({})).toBeNull()
    const ids = new Set(['a'])
    expect(highlighted({ highlighted: ids })).toBe(ids)
  })

  it('is all that a line stands for, and the one relation where the pair is unbundled', () => {
    const hover = { kind: 'relation', id: arms.id } as const
    const same = ofPair.filter(({ type }) => categoryOf(type) === categoryOf(arms.type)).map(({ id }) => id)
    expect(same.length).toBeGreaterThan(1)
    expect(highlighted({ hover })).toEqual(new Set(same))
    expect(highlighted({ hover, unbundled: new Set([pairKey('russia', 'mali')]) })).toEqual(new Set([arms.id]))
  })

  it('is what an actor is part of', () => {
    const own = dataset.relations.filter(({ source, target }) => source === 'mali' || target === 'mali')
    expect(highlighted({ hover: { kind: 'entity', id: 'mali' } })).toEqual(new Set(own.map(({ id }) => id)))
  })
})

describe('the axis of centuries', () => {
  it('letters round years where they begin, between the stacks', () => {
    const events = eventsOf(['1500', '1723', '1914', '2003'])
    const scale = scaleFor(events, 700)
    const { stacks, bin } = stacksOf(events, scale, HEIGHT)
    expect(bin.count).toBeGreaterThan(1)
    const letters = axisLabels(stacks, scale, bin)
    expect(letters.length).toBeGreaterThan(3)
    for (const { tick, x } of letters) expect(x).toBe(scale.x(tick.day))
  })
})
