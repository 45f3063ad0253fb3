import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TOPICS } from '../../../src/domain/analysis/topic'
import { CHAIN_RULES } from '../../../src/domain/chainRule'
import { POLARITIES, STANCES } from '../../../src/domain/dataset'
import { NO_FILTERS } from '../../../src/domain/filters'
import { STEPS } from '../../../src/domain/focus'
import { LAYOUTS } from '../../../src/domain/layout'
import { LENS_KINDS, lensId, OWN_VOICE } from '../../../src/domain/lens'
import { lookupOf } from '../../../src/domain/lookup'
import { decodePlace } from '../../../src/domain/permalink/decode'
import { encodePlace, encodeSentence } from '../../../src/domain/permalink/encode'
import type { Place } from '../../../src/domain/permalink/place'
import { HOME, VIEWS } from '../../../src/domain/permalink/place'
import type { SortedTab } from '../../../src/domain/tableTabs'
import { LONGEST_ROW_FILTER, SORTABLE, TABS } from '../../../src/domain/tableTabs'
import { dataset, lookup } from '../../scene/bundled'

const decode = (fragment: string) => decodePlace(fragment, dataset, lookup)
const some = <T>(items: readonly T[]) => fc.constantFrom(...items)
const idOf = (items: readonly { readonly id: string }[]) => some(items.map(({ id }) => id))
const off = (values: readonly string[]) => fc.uniqueArray(some(values)).map((chosen) => new Set(chosen))

const relation = some(dataset.relations).chain(({ id, evidence }) =>
  fc.nat(evidence.length - 1).map((at) => ({ kind: 'relation' as const, id, evidence: at })),
)
const reading = some(dataset.documents).chain(({ id, sentences, text }) =>
  fc.record({
    document: fc.constant(id),
    sentence: fc.option(idOf(sentences)),
    span: fc.option(
      fc
        .nat(text.length - 1)
        .chain((start) => fc.integer({ min: start + 1, max: text.length }).map((end) => ({ start, end }))),
    ),
    along: fc.boolean(),
  }),
)
const lens = fc
  .tuple(some(LENS_KINDS), some(dataset.relations.flatMap(({ evidence }) => evidence)))
  .map(([by, evidence]) => ({ by, id: lensId(by, evidence, lookup.document) }))

const sortOf = (tab: SortedTab) => fc.record({ column: some<string>(SORTABLE[tab]), descending: fc.boolean() })

const pair = some(dataset.relations).map(({ source, target }) => [source, target].toSorted().join('|'))
const shape = {
  focus: fc.option(
    fc.record({ entities: fc.uniqueArray(idOf(dataset.entities), { minLength: 1 }), steps: some(STEPS) }),
  ),
  hidden: off(dataset.entities.map(({ id }) => id)),
  added: fc.uniqueArray(idOf(dataset.entities)),
  spread: fc.uniqueArray(pair).map((pairs) => new Set(pairs)),
  layout: some(LAYOUTS),
  centre: fc.option(idOf(dataset.entities)),
  moved: fc
    .uniqueArray(fc.tuple(some(['wide', 'tall', 'all']), idOf(dataset.entities)), { selector: String, maxLength: 9 })
    .chain((keys) =>
      fc
        .array(fc.record({ x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }) }), {
          minLength: keys.length,
          maxLength: keys.length,
        })
        .map((at) => new Map(keys.map(([frame, id], i) => [`${frame}/${id}`, at[i] ?? { x: 0, y: 0 }]))),
    ),
}

const places: fc.Arbitrary<Place> = fc.record({
  selection: fc.oneof(
    fc.constant(HOME.selection),
    idOf(dataset.entities).map((id) => ({ kind: 'entity' as const, id })),
    relation,
  ),
  reading: fc.option(reading),
  lens: fc.option(lens),
  chain: fc.option(
    fc.record({
      from: fc.option(idOf(dataset.entities)),
      to: fc.option(idOf(dataset.entities)),
      rule: some(CHAIN_RULES),
      chosen: fc.nat(9),
      drawn: fc.boolean(),
    }),
  ),
  filters: fc.record({
    category: off(dataset.vocabulary.categories.map(({ id }) => id)),
    entityType: off(dataset.vocabulary.entityTypes.map(({ id }) => id)),
    stance: off(STANCES),
    document: off(dataset.documents.map(({ id }) => id)),
    relationType: off(dataset.vocabulary.relationTypes.map(({ id }) => id)),
    polarity: off(POLARITIES),
    publisher: off(dataset.documents.map(({ publisher }) => publisher)),
    speaker: off([OWN_VOICE, ...dataset.entities.map(({ id }) => id)]),
    dates: fc.option(
      fc
        .constantFrom(['2012', '2020'], ['2012', null], [null, '2023-03'], ['2023-03-18', '2035'], ['-0044', '0100'])
        .map(([from = null, to = null]) => ({ from, to })),
    ),
    undated: fc.boolean(),
    minSentences: fc.integer({ min: 1, max: 9999 }),
    minPublishers: fc.integer({ min: 1, max: 9999 }),
  }),
  flagView: some(['all', 'hide', 'only'] as const),
  detail: some(['main', 'all'] as const),
  view: some(VIEWS),
  tab: some(TABS),
  sorts: fc.record({
    relations: sortOf('relations'),
    entities: sortOf('entities'),
    sentences: sortOf('sentences'),
  }),
  rowFilter: fc.string({ unit: 'grapheme', maxLength: 30 }),
  matrixOf: fc.option(
    fc.oneof(
      fc.constant({ kind: 'told' as const }),
      idOf(dataset.vocabulary.entityTypes).map((type) => ({ kind: 'type' as const, type })),
    ),
  ),
  silence: fc.boolean(),
  pairLanes: fc.boolean(),
  changes: fc.boolean(),
  analysis: fc.constantFrom(null, ...TOPICS),
  ...shape,
})

describe('a permalink', () => {
  it('brings back any view, as an address keeps it', () => {
    fc.assert(
      fc.property(places, (place) => {
        const address = new URL(`https://sanad.example/a/?dataset=alliances#${encodePlace(place, lookup)}`)
        expect(decode(address.hash.slice(1))).toEqual({ place, lost: [], appearance: {}, newer: false })
      }),
      { numRuns: 300 },
    )
  })

  it('finds the same sentences in a dataset whose relations and evidence stand in another order', () => {
    const turned = {
      ...dataset,
      relations: dataset.relations.map((one) => ({ ...one, evidence: one.evidence.toReversed() })).toReversed(),
    }
    const turnedLookup = lookupOf(turned)
    fc.assert(
      fc.property(relation, (selection) => {
        const { place } = decodePlace(encodePlace({ ...HOME, selection }, lookup), turned, turnedLookup)
        if (place.selection.kind !== 'relation') throw new Error('The relation was not found')
        const before = lookup.relation.get(selection.id)?.evidence[selection.evidence]
        const after = turnedLookup.relation.get(place.selection.id)?.evidence[place.selection.evidence]
        expect([after?.document, after?.start]).toEqual([before?.document, before?.start])
        expect(place.selection.id).toBe(selection.id)
      }),
    )
  })

  it('is empty for the view that one starts with', () => {
    expect(encodePlace(HOME, lookup)).toBe('')
    expect(decode('')).toEqual({ place: HOME, lost: [], appearance: {}, newer: false })
  })

  it('stays readable', () => {
    const place: Place = {
      ...HOME,
      selection: { kind: 'relation', id: 'russia-supplies-arms-mali', evidence: 1 },
      lens: { by: 'speaker', id: '*' },
    }
    expect(encodePlace(place, lookup)).toMatch(
      /^v=1&relation=russia-supplies-arms-mali&at=mali-aircraft-s\d+&lens=speaker:\*$/,
    )
  })

  it('opens every sentence in its article by its id alone', () => {
    for (const document of dataset.documents) {
      for (const { id } of document.sentences) {
        const { place, lost } = decode(encodeSentence(id))
        expect(place.reading).toEqual({ document: document.id, sentence: id, span: null, along: false })
        expect(lost).toEqual([])
      }
    }
  })

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
      ...HOME,
      chain: { from: 'mali', to: null, rule: 'any', chosen: 0, drawn: false },
      filters: { ...HOME.filters, stance: new Set(['denied']) },
      detail: 'all',
    })
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
      ...HOME,
      view: 'table',
      sorts: { ...HOME.sorts, relations: { column: 'when', descending: true } },
    })
  })

  it('carries language and theme where it is made to, and nothing of them otherwise', () => {
    const looks = fc.record(
      { language: some(['en', 'ar'] as const), theme: some(['light', 'dark'] as const) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(places, looks, (place, appearance) => {
        expect(decode(encodePlace(place, lookup, appearance))).toMatchObject({ place, appearance, lost: [] })
      }),
    )
    expect(encodePlace(HOME, lookup, { language: 'ar', theme: 'dark' })).toBe('v=1&lang=ar&theme=dark')
  })

  it('names a language and a theme that there are not', () => {
    const { appearance, lost } = decode('v=1&lang=tlh&theme=dark&theme=light')
    expect(appearance).toEqual({ theme: 'dark' })
    expect(lost).toEqual([{ what: 'part', value: 'lang=tlh' }])
  })

  it('of half a character is written without it', () => {
    const fragment = encodePlace({ ...HOME, rowFilter: 'a\ud83d' }, lookup)
    expect(decode(fragment).place.rowFilter).toBe('a')
  })

  it('says what is filtered in words that can be read, and names of it what it cannot use', () => {
    const filters = {
      ...NO_FILTERS,
      relationType: new Set(['fights']),
      speaker: new Set(['*', 'jnim']),
      dates: { from: '2012', to: null },
      undated: true,
      minSentences: 2,
    }
    expect(encodePlace({ ...HOME, filters }, lookup)).toBe(
      'v=1&off.relationType=fights&off.speaker=*,jnim&dates=2012..&undated=1&min=2',
    )
    const { place, lost } = decode(
      'v=1&off.relationType=hugs&off.polarity=neutral&off.speaker=nobody&dates=2020..2012&min=0&min.publishers=3',
    )
    expect(place.filters).toEqual({ ...NO_FILTERS, polarity: new Set(['neutral']), minPublishers: 3 })
    expect(lost).toEqual(['hugs', 'nobody', 'dates=2020..2012', 'min=0'].map((value) => ({ what: 'filter', value })))
    for (const dates of ['..', '2012', '2012..2015..2020', '201X..', '2012/2015..', 'soon..', '2012~..'])
      expect(decode(`v=1&dates=${dates}`)).toMatchObject({ place: HOME, lost: [{ value: `dates=${dates}` }] })
  })

  it('names what is shown where that is shorter', () => {
    const types = dataset.vocabulary.relationTypes.map(({ id }) => id)
    const filters = { ...NO_FILTERS, relationType: new Set(types.filter((id) => id !== 'fights')) }
    const fragment = encodePlace({ ...HOME, filters }, lookup)
    expect(fragment).toBe('v=1&only.relationType=fights')
    expect(decode(fragment)).toMatchObject({ place: { ...HOME, filters }, lost: [] })
    expect(decode('v=1&only.relationType=hugs')).toMatchObject({ place: HOME, lost: [{ value: 'hugs' }] })
  })

  it('keeps publishers apart whose names hold commas and signs', () => {
    const publishers = ['Reuters, London', '100% News', 'a%2Cb', 'Reuters', 'a,b']
    const data = {
      ...dataset,
      documents: dataset.documents.map((one, at) => ({ ...one, publisher: publishers[at] ?? one.publisher })),
    }
    fc.assert(
      fc.property(off(publishers), (publisher) => {
        const place = { ...HOME, filters: { ...NO_FILTERS, publisher } }
        expect(decodePlace(encodePlace(place, lookupOf(data)), data, lookupOf(data))).toMatchObject({ place, lost: [] })
      }),
    )
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
    const whole = encodePlace(
      { ...HOME, selection: { kind: 'entity', id: 'mali' }, lens: { by: 'publisher', id: 'الشرق الأوسط' } },
      lookup,
    )
    const fragments = fc.oneof(
      fc.nat(whole.length).map((end) => whole.slice(0, end)),
      fc.string({ unit: 'binary', maxLength: 60 }),
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
        expect(decode(encodePlace(place, lookup)).place).toEqual(place)
      }),
      { numRuns: 300 },
    )
  }, 30_000)
})
