import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeView } from '../../../src/domain/permalink/encodeView.ts'
import { HOME_VIEW } from '../../../src/domain/permalink/viewState.ts'
import { LONGEST_ROW_FILTER } from '../../../src/domain/table/tableTabs.ts'
import { lookup } from '../../scene/bundled.ts'
import { decode, some } from './arbitraryViews.ts'
import { anyCharacter } from '../../anyCharacter.ts'

describe('a permalink of which something is lost', () => {
  it('names what is not there any more and keeps the rest', () => {
    const { place, lost } = decode(
      'v=1&relation=gone&sentence=mali-aircraft-s99&lens=speaker:nobody&chain=mali~atlantis&off.stance=denied,doubted&actors=all',
    )
    expect(lost).toEqual([
      { what: 'filter', value: 'doubted' },
      { what: 'relation', value: 'gone' },
      { what: 'sentence', value: 'mali-aircraft-s99' },
      { what: 'lens', value: 'speaker:nobody' },
      { what: 'entity', value: 'atlantis' },
    ])
    expect(place).toEqual({
      ...HOME_VIEW,
      chain: { from: 'mali', to: null, rule: 'any', chosen: 0, drawn: false },
      filters: { ...HOME_VIEW.filters, stance: new Set(['denied']) },
      detail: 'all',
    })
  })

  it('names parts and ids that are called as what every object has', () => {
    const parts = 'v=1&constructor=x&entity=constructor&off.category=constructor'
    expect(decode(parts).lost.map(({ value }) => value)).toEqual(['constructor', 'constructor', 'constructor'])
  })

  it('names a tab, a column or a row of the matrix that there is not, and shows the table as it begins', () => {
    const long = 'a'.repeat(LONGEST_ROW_FILTER + 1)
    const { place, lost } = decode(
      `v=1&view=table&tab=toString&sort.entities=-length&sort.relations=-when&matrix=planet&silence=yes&rows=${long}`,
    )
    expect(lost.map(({ what, value }) => [what, value.slice(0, 24)])).toEqual([
      ['part', 'tab=toString'],
      ['part', 'sort.entities=-length'],
      ['part', `rows=${'a'.repeat(19)}`],
      ['part', 'matrix=planet'],
      ['part', 'silence=yes'],
    ])
    expect(place).toEqual({
      ...HOME_VIEW,
      view: 'table',
      sorts: { ...HOME_VIEW.sorts, relations: { column: 'when', descending: true } },
    })
  })

  it('names a language and a theme that there are not', () => {
    const { appearance, lost } = decode('v=1&lang=tlh&theme=dark&theme=light')
    expect(appearance).toEqual({ theme: 'dark' })
    expect(lost).toEqual([{ what: 'part', value: 'lang=tlh' }])
  })

  it('names a pair of which nothing is stated, or whose end is gone', () => {
    for (const [link, what, value] of [
      ['pair=mali~united-states', 'part', 'pair=mali~united-states'],
      ['pair=mali~mali', 'part', 'pair=mali~mali'],
      ['pair=mali~atlantis', 'entity', 'atlantis'],
    ] as const) {
      const { place, lost } = decode(`v=1&${link}`)
      expect(place).toEqual(HOME_VIEW)
      expect(lost).toEqual([{ what, value }])
    }
    expect(decode('v=1&pair=russia~mali').place.selection).toEqual({ kind: 'pair', id: 'mali|russia' })
  })

  it('keeps the relation where only its sentence is gone', () => {
    const { place, lost } = decode('v=1&relation=russia-supplies-arms-mali&at=mali-aircraft-s99')
    expect(place.selection).toEqual({ kind: 'relation', id: 'russia-supplies-arms-mali', evidence: 0 })
    expect(lost).toEqual([{ what: 'evidence', value: 'mali-aircraft-s99' }])
  })

  it('of a later version is read as far as it can be', () => {
    const { place, lost, newer } = decode('v=2&entity=mali&hologram=on')
    expect(newer).toBe(true)
    expect(place.selection).toEqual({ kind: 'entity', id: 'mali' })
    expect(lost).toEqual([{ what: 'part', value: 'hologram' }])
  })

  it('cut off anywhere, or made of anything, never throws and never gives what is not in the dataset', () => {
    const whole = encodeView(
      { ...HOME_VIEW, selection: { kind: 'entity', id: 'mali' }, lens: { by: 'publisher', id: 'الشرق الأوسط' } },
      lookup,
    )
    const fragments = fc.oneof(
      fc.nat(whole.length).map((end) => whole.slice(0, end)),
      fc.string({ unit: anyCharacter, maxLength: 60 }),
      fc
        .array(
          fc.tuple(
            some([
              'entity',
              'relation',
              'at',
              'read',
              'words',
              'lens',
              'chain',
              'off.stance',
              'v',
              'tab',
              'sort.relations',
              'rows',
              'matrix',
            ]),
            fc.string(),
          ),
        )
        .map((parts) => parts.map(([key, value]) => `${key}=${value}`).join('&')),
      fc.constant('entity=__proto__&off.category=constructor&words=999999999-0'),
    )
    fc.assert(
      fc.property(fragments, (fragment) => {
        const { place } = decode(fragment)
        expect(decode(encodeView(place, lookup)).place).toEqual(place)
      }),
      { numRuns: 300 },
    )
  })
})
