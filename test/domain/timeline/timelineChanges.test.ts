import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { known } from '../../../src/domain/dataset/lookup.ts'
import type { Days } from '../../../src/domain/timeline/timelineBounds.ts'
import { changesBetween } from '../../../src/domain/timeline/timelineChanges.ts'
import { dayNumber } from '../../../src/domain/timeline/timelineDays.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import type { Said } from '../evidence/twoStates.ts'
import { changes, ids } from '../evidence/twoStates.ts'

const all = () => visibleGraph(dataset, lookup, NO_FILTERS).relations

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
