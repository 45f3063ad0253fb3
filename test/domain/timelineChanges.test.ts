import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence, Relation, Stance } from '../../src/domain/dataset'
import { NO_FILTERS, visibleGraph } from '../../src/domain/filters'
import type { Lookup } from '../../src/domain/lookup'
import { known, lookupOf } from '../../src/domain/lookup'
import type { Days } from '../../src/domain/timelineBounds'
import { hullOf, timeOf } from '../../src/domain/timelineBounds'
import { changesBetween } from '../../src/domain/timelineChanges'
import { dayNumber, isoDay } from '../../src/domain/timelineDays'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const all = (of: Lookup = lookup, data: Dataset = dataset) => visibleGraph(data, of, NO_FILTERS).relations

const years = (from: number, to: number): Days => ({ earliest: dayNumber(from, 1, 1), latest: dayNumber(to, 12, 31) })
const names = (relations: readonly Relation[]) => relations.map(({ id }) => id).toSorted()

/** The dates of a relation as this dataset writes them, without the marks of doubt, denials left out. */
function datesOf({ evidence }: Relation): readonly string[] {
  return evidence.flatMap(({ when, stance }) =>
    when === undefined || stance === 'denied' ? [] : [when.replace(/[?~%]/g, '')],
  )
}

/** By text alone: ISO dates sort as strings, and a prefix stands for all that begin with it. */
const firstOf = (dates: readonly string[]) => dates.map((date) => date.split('/')[0] ?? '').toSorted()[0] ?? ''

describe('what changed in the bundled dataset', () => {
  const spans = [
    [2012, 2012],
    [2013, 2019],
    [2015, 2020],
    [2021, 2023],
    [2024, 2024],
    [2025, 2040],
    [1990, 2011],
    [2012, 2040],
  ] as const

  it.each(spans)('between %i and %i is what its dates say as texts', (from, to) => {
    const { added, ended, turned } = changesBetween(all(), lookup, years(from, to))
    const inYears = (date: string) => date.slice(0, 4) >= String(from) && date.slice(0, 4) <= String(to)
    const expected = dataset.relations.filter((relation) => inYears(firstOf(datesOf(relation))))
    expect(names(added.map(({ event }) => event.relation))).toEqual(names(expected))
    expect(added.every(({ isVague }) => !isVague)).toBe(true)
    for (const { event } of added) expect(event.relation.evidence[event.index]).toBe(event.evidence)

    const over = dataset.relations.filter((relation) => {
      if (known(lookup.relationType, relation.type).kind !== 'state') return false
      const ends = datesOf(relation).flatMap((date) => date.split('/')[1] ?? [])
      return ends.some((end) => end !== '..' && inYears(end))
    })
    expect(names(ended.map(({ event }) => event.relation))).toEqual(names(over))
    // No pair of this dataset is dated both ways.
    expect(turned).toEqual([])
  })

  it('has both', () => {
    const { added, ended } = changesBetween(all(), lookup, years(2012, 2040))
    expect(added.length).toBeGreaterThan(30)
    expect(ended.length).toBeGreaterThan(0)
  })

  it('counts the relations that name no date', () => {
    const { undated } = changesBetween(all(), lookup, years(2012, 2040))
    const without = dataset.relations.filter(({ evidence }) => evidence.every(({ when }) => when === undefined))
    expect(undated).toBe(without.length)
  })
})

const A = 'mali'
const B = 'russia'
const TYPES = {
  bound: 'military-alliance',
  divided: 'at-war-with',
  other: dataset.vocabulary.relationTypes.find(({ polarity }) => polarity === 'neutral')?.id ?? '',
  visit: 'supplies-arms',
} as const
type Kind = keyof typeof TYPES

interface Said {
  readonly kind: Kind
  readonly when: string | undefined
  readonly stance?: Stance
}

/** Relations between two states, one of each kind, with these sentences. */
function relationsOf(said: readonly Said[]) {
  const [document] = dataset.documents
  if (document === undefined) throw new Error('The dataset has no document')
  return Object.entries(TYPES).flatMap(([kind, type]) => {
    const evidence = said
      .filter((one) => one.kind === kind)
      .map(({ when, stance = 'asserted' }): Evidence => ({
        document: document.id,
        start: 0,
        end: 1,
        stance,
        ...(when === undefined ? {} : { when }),
      }))
    if (evidence.length === 0) return []
    return [{ relation: { id: kind, source: A, target: B, type, evidence }, evidence }]
  })
}
const changes = (said: readonly Said[], between: Days) => changesBetween(relationsOf(said), lookup, between)
const ids = (found: readonly { readonly event: { readonly relation: Relation } }[]) =>
  found.map(({ event }) => event.relation.id)

describe('the rules of change', () => {
  it('adds a relation once, at its first date', () => {
    const said: Said[] = [
      { kind: 'bound', when: '2015' },
      { kind: 'bound', when: '2020' },
    ]
    expect(ids(changes(said, years(2014, 2016)).added)).toEqual(['bound'])
    expect(ids(changes(said, years(2019, 2021)).added)).toEqual([])
  })

  it('says so where the date is less exact than what is asked', () => {
    const between = { earliest: dayNumber(2015, 6, 1), latest: dayNumber(2016, 6, 1) }
    expect(changes([{ kind: 'bound', when: '2015' }], between).added).toMatchObject([{ isVague: true }])
    expect(changes([{ kind: 'bound', when: '2015-07' }], between).added).toMatchObject([{ isVague: false }])
  })

  it('claims no beginning where none is known', () => {
    expect(changes([{ kind: 'bound', when: '../2015' }], years(2010, 2020)).added).toEqual([])
  })

  it('ends what lasts when its end is stated, and nothing dates it later', () => {
    const between = years(2017, 2019)
    expect(ids(changes([{ kind: 'bound', when: '2015/2018' }], between).ended)).toEqual(['bound'])
    expect(ids(changes([{ kind: 'bound', when: '../2018' }], between).ended)).toEqual(['bound'])
    for (const when of ['2018', '2015/..', '2015/']) {
      expect(changes([{ kind: 'bound', when }], between).ended).toEqual([])
    }
    const later: Said[] = [
      { kind: 'bound', when: '2015/2018' },
      { kind: 'bound', when: '2020' },
    ]
    expect(changes(later, between).ended).toEqual([])
    expect(changes([{ kind: 'visit', when: '2015/2018' }], between).ended).toEqual([])
  })

  it('lets a denial change nothing', () => {
    const said: Said[] = [
      { kind: 'bound', when: '2015/2018', stance: 'denied' },
      { kind: 'divided', when: '2020', stance: 'denied' },
    ]
    expect(changes(said, years(2010, 2030))).toMatchObject({ added: [], ended: [], turned: [] })
  })

  it('turns a pair that was bound and is divided, and back', () => {
    const said: Said[] = [
      { kind: 'bound', when: '2012' },
      { kind: 'divided', when: '2015' },
      { kind: 'divided', when: '2016' },
      { kind: 'bound', when: '2020' },
      { kind: 'other', when: '2021' },
    ]
    const turns = (between: Days) =>
      changes(said, between).turned.map(({ before, after, to }) => [before.evidence.when, after.evidence.when, to])
    expect(turns(years(2014, 2016))).toEqual([['2012', '2015', 'divided']])
    expect(turns(years(2016, 2019))).toEqual([])
    expect(turns(years(2010, 2030))).toEqual([
      ['2012', '2015', 'divided'],
      ['2016', '2020', 'bound'],
    ])
  })

  it('claims no turn where before and after cannot be told apart, or both held all along', () => {
    const overlapping: Said[] = [
      { kind: 'bound', when: '2015' },
      { kind: 'divided', when: '2015-06' },
    ]
    const ongoing: Said[] = [
      { kind: 'bound', when: '2012/..' },
      { kind: 'divided', when: '2015' },
    ]
    const mixed: Said[] = [
      { kind: 'bound', when: '2012' },
      { kind: 'divided', when: '2012' },
      { kind: 'divided', when: '2015' },
    ]
    for (const said of [overlapping, ongoing, mixed]) expect(changes(said, years(2000, 2030)).turned).toEqual([])
  })
})

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
          return [{ binds: kind !== 'divided', begin: time.begin, hull: hullOf(time) }]
        })
        const found = changes(said, between).turned
        for (const { before, after, to } of found) {
          const [was, is] = [hullOf(before.time), hullOf(after.time)]
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
