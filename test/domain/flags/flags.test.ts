import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import type { Flag } from '../../../src/domain/flags/flags.ts'
import {
  anchorOf,
  changeFlags,
  flagChange,
  flaggedEvidence,
  flagKey,
  flagOf,
  mergeFlags,
  REASONS,
  resolveFlags,
  withFlag,
} from '../../../src/domain/flags/flags.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const AT = '2026-11-23T08:30:00.000Z'

const every: readonly Flag[] = dataset.relations.flatMap(({ id, evidence }) =>
  evidence.map((one) => ({ ...anchorOf(dataset, id, one), reason: 'other' as const, note: '', at: AT })),
)

function first(): Flag {
  const [flag] = every
  if (flag === undefined) throw new Error('The dataset has no evidence')
  return flag
}

describe('flags of the real dataset', () => {
  it('name every piece of evidence apart, and are found again at its place', () => {
    expect(new Set(every.map(flagKey)).size).toBe(every.length)
    const { found, missing } = resolveFlags(dataset, every)
    expect(missing).toEqual([])
    const indexes = dataset.relations.flatMap(({ evidence }) => evidence.map((_, index) => index))
    expect(found.map(({ evidence }) => evidence)).toEqual(indexes)
  })

  it('are told apart from evidence without a flag', () => {
    const some = every.filter((_, index) => index % 7 === 0)
    const flagged = flaggedEvidence(dataset, some)
    const all = dataset.relations.flatMap(({ id, evidence }) => evidence.map((one) => ({ id, one })))
    expect(all.map(({ one }) => flagged.has(one))).toEqual(all.map((_, index) => index % 7 === 0))
    expect(all.flatMap(({ id, one }) => flagOf(some, id, one) ?? [])).toEqual(some)
  })
})

describe('a flag whose evidence is gone', () => {
  const why = (flag: Flag, data = dataset) => resolveFlags(data, [flag]).missing.map((one) => one.why)

  it('says what was not found, and takes no other words for it', () => {
    const flag = first()
    expect(why({ ...flag, document: 'nowhere' })).toEqual(['document'])
    expect(why({ ...flag, relation: 'nobody-meets-nobody' })).toEqual(['relation'])
    expect(why({ ...flag, start: flag.start + 1, end: flag.end + 1 })).toEqual(['moved'])
    expect(why({ ...flag, quote: 'never said' })).toEqual(['changed'])
    const other = dataset.relations.find(({ evidence }) => evidence.every(({ start }) => start !== flag.start))
    expect(why({ ...flag, relation: other?.id ?? '' })).toEqual(['evidence'])
  })

  it('is no flag of what now stands at its place', () => {
    const flag = { ...first(), quote: 'never said' }
    expect(flaggedEvidence(dataset, [flag]).size).toBe(0)
  })
})

describe('setting and removing', () => {
  it('keeps one flag for a piece of evidence, at its place in the list', () => {
    const changed: Flag = { ...first(), reason: 'date', note: 'It was in 2022.' }
    const flags = withFlag(every, changed)
    expect(flags).toHaveLength(every.length)
    expect(flags[0]).toEqual(changed)
    expect(changeFlags(flags, { set: [], gone: [flagKey(changed)] })).toEqual(every.slice(1))
    expect(withFlag(every.slice(1), changed).at(-1)).toEqual(changed)
  })
})

describe('joining two lists of flags', () => {
  const flag = fc.record({
    relation: fc.constantFrom('a-b-c', 'd-e-f'),
    document: fc.constantFrom('one', 'two'),
    start: fc.constantFrom(0, 5),
    end: fc.constant(9),
    quote: fc.constantFrom('words', 'other words'),
    reason: fc.constantFrom(...REASONS),
    note: fc.constantFrom('', 'why'),
    at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.500Z', '2026-11-23T08:30:00.000Z'),
  })
  const list = fc.uniqueArray(flag, { selector: flagKey })
  const sorted = (flags: readonly Flag[]) => flags.toSorted((a, b) => (flagKey(a) < flagKey(b) ? -1 : 1))
  const joined = (...lists: readonly (readonly Flag[])[]) =>
    sorted(lists.reduce((present, arriving) => mergeFlags(present, arriving).flags, []))

  it('differs from one of them by a change that can be made and taken back, also among other flags', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(sorted(changeFlags(a, flagChange(a, b)))).toEqual(sorted(b))
        expect(flagChange(a, [...a].reverse())).toEqual({ set: [], gone: [] })
        const other: Flag = { ...first(), relation: 'x-y-z' }
        const among = changeFlags([other, ...a], flagChange(a, b))
        expect(sorted(changeFlags(among, flagChange(b, a)))).toEqual(sorted([other, ...a]))
      }),
    )
  })

  it('comes to the same in any order, and joining twice changes nothing', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        expect(joined(a, b, c)).toEqual(joined(c, a, b))
        expect(joined(a, b, b)).toEqual(joined(a, b))
      }),
    )
  })

  it('loses no piece of evidence, keeps the later word, and reports each arriving flag once', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const { flags, added, updated, kept } = mergeFlags(a, b)
        expect(new Set(flags.map(flagKey))).toEqual(new Set([...a, ...b].map(flagKey)))
        for (const one of flags) {
          const times = [...a, ...b].filter((other) => flagKey(other) === flagKey(one)).map(({ at }) => Date.parse(at))
          expect(Date.parse(one.at)).toBe(Math.max(...times))
        }
        expect(sorted([...added, ...updated, ...kept])).toEqual(sorted(b))
      }),
    )
  })
})
