import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Flag } from '../../../src/domain/flags/flags.ts'
import { flagKey, REASONS } from '../../../src/domain/flags/flags.ts'
import { readFlagsFile, writeFlagsFile } from '../../../src/formats/entries/flagsFile.ts'
import { anyCharacter } from '../../anyCharacter.ts'

const AT = '2026-11-23T08:30:00.000Z'
const good = {
  relation: 'russia-supplies-arms-mali',
  document: 'mali-aircraft',
  start: 0,
  end: 5,
  quote: 'مالي ',
  reason: 'denied',
  note: 'It says the opposite.\n\n“No.”',
  at: AT,
} as const

const fileOf = (...flags: readonly unknown[]) =>
  JSON.stringify({ format: 'sanad-flags/1', dataset: 'alliances', exported: AT, flags })

function problemsOf(...flags: readonly unknown[]) {
  const read = readFlagsFile(fileOf(...flags))
  if (!read.ok) throw new Error(`The file is refused: ${read.fault}`)
  return read
}

describe('a flags file', () => {
  it('comes back as it was written, whatever its words are', () => {
    const flag = fc
      .record({
        relation: fc.constantFrom('a-b-c', 'd-e-f'),
        document: fc.constant('one'),
        start: fc.nat(1000),
        quote: fc.string({ minLength: 1, unit: anyCharacter }),
        reason: fc.constantFrom(...REASONS),
        note: fc.string({ unit: anyCharacter }),
        at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
      })
      .map((one): Flag => ({ ...one, end: one.start + one.quote.length }))
    fc.assert(
      fc.property(fc.uniqueArray(flag, { selector: flagKey }), (flags) => {
        expect(readFlagsFile(writeFlagsFile('alliances', AT, flags))).toEqual({
          ok: true,
          dataset: 'alliances',
          flags,
          problems: [],
        })
      }),
    )
  })

  it('may begin with a byte order mark', () => {
    expect(readFlagsFile(`\uFEFF${fileOf(good)}`)).toMatchObject({ ok: true, flags: [good] })
  })
})

describe('a broken entry', () => {
  it.each([
    ['not-entry', 7, 'flags[1]'],
    ['not-entry', null, 'flags[1]'],
    ['not-entry', [good], 'flags[1]'],
    ['missing-key', (({ note: _, ...rest }) => rest)(good), 'flags[1].note'],
    ['unknown-key', { ...good, start: 6, end: 11, by: 'me' }, 'flags[1].by'],
    ['not-text', { ...good, note: 7 }, 'flags[1].note'],
    ['too-long', { ...good, note: 'x'.repeat(10_001) }, 'flags[1].note'],
    ['bad-id', { ...good, relation: '../etc' }, 'flags[1].relation'],
    ['bad-range', { ...good, start: -1 }, 'flags[1].start'],
    ['bad-range', { ...good, start: '0' }, 'flags[1].start'],
    ['bad-range', { ...good, end: 6 }, 'flags[1].end'],
    ['bad-range', { ...good, end: 0, quote: '' }, 'flags[1].end'],
    ['bad-reason', { ...good, reason: 'because' }, 'flags[1].reason'],
    ['bad-reason', { ...good, reason: 3 }, 'flags[1].reason'],
    ['bad-time', { ...good, at: 'yesterday' }, 'flags[1].at'],
    ['bad-time', { ...good, at: '2026-13-45T99:00:00Z' }, 'flags[1].at'],
    ['twice', { ...good, reason: 'date' }, 'flags[1]'],
  ])('is left out with its place (%s), and the others stay', (code, broken, path) => {
    const other = { ...good, start: 10, end: 15 }
    const { flags, problems } = problemsOf(good, broken, other)
    expect(flags).toEqual([good, other])
    expect(problems).toMatchObject([{ code, path }])
  })

  it('shows no more than a little of what it holds', () => {
    const { problems } = problemsOf({ ...good, reason: 'x'.repeat(100_000) })
    expect(problems[0]?.found.length).toBeLessThan(100)
  })
})

describe('a file that is no flags file', () => {
  it.each([
    ['not-json', ''],
    ['not-json', '{"format": "sanad-fl'],
    ['not-flags', '[]'],
    ['not-flags', '{"format":"sanad/1"}'],
    ['not-flags', '{"format":"sanad-flags/1","dataset":"alliances","flags":{}}'],
    ['not-flags', '{"format":"sanad-flags/1","dataset":"../x","flags":[]}'],
    ['not-flags', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['too-many', fileOf(...Array.from({ length: 20_001 }, () => 0))],
    ['too-large', ' '.repeat(8_000_001)],
  ])('is refused (%s)', (fault, text) => {
    expect(readFlagsFile(text)).toEqual({ ok: false, fault })
  })

  it('reaches no prototype', () => {
    const text = fileOf(good).replace('{"relation"', '{"__proto__":{"hacked":true},"relation"')
    expect(readFlagsFile(text)).toMatchObject({ ok: true, flags: [], problems: [{ code: 'unknown-key' }] })
    expect('hacked' in {}).toBe(false)
  })
})
