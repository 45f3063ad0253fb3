import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { decodeDataset } from '../../src/domain/decode'
import type { Problem, ProblemCode } from '../../src/domain/problem'
import { problemsAr } from '../../src/i18n/problems.ar'
import { problemsEn } from '../../src/i18n/problems.en'
import { problemText } from '../../src/i18n/problemText'
import { aDataset, withChanges } from './aDataset'

const [MALI_SENTENCE, TURKEY_SENTENCE] = ['documents[0].sentences[0]', 'documents[0].sentences[1]']
const EVIDENCE = 'relations[0].evidence[0]'

/** What is broken, what must be said of it and where, and how it is broken. */
const BROKEN: readonly (readonly [string, ProblemCode, string, Readonly<Record<string, unknown>>])[] = [
  ['another format', 'unknown-format', 'format', { format: 'sanad/2' }],
  ['no format', 'missing-key', 'format', { format: undefined }],
  ['a missing key deep inside', 'missing-key', `${EVIDENCE}.stance`, { [`${EVIDENCE}.stance`]: undefined }],
  ['an unknown key', 'unknown-key', 'colour', { colour: 'red' }],
  ['an unknown key deep inside', 'unknown-key', `${EVIDENCE}.stanse`, { [`${EVIDENCE}.stanse`]: 'asserted' }],
  ['a __proto__ key', 'unknown-key', '__proto__', { ['__proto__']: { isAdmin: true } }],
  ['a constructor key', 'unknown-key', 'documents[0].constructor', { 'documents[0].constructor': 'x' }],
  ['a number for a text', 'not-text', 'id', { id: 7 }],
  ['a text for a list', 'not-list', 'relations', { relations: 'none' }],
  ['null for an object', 'not-object', 'vocabulary', { vocabulary: null }],
  ['a text for a number', 'not-number', `${EVIDENCE}.start`, { [`${EVIDENCE}.start`]: '0' }],
  ['a mark that is false', 'not-true', 'entities[1].mentions[0].implied', { 'entities[1].mentions[0].implied': false }],
  ['a list for an object', 'missing-key', 'documents[0].id', { 'documents[0]': [] }],
  ['an unknown stance', 'unknown-value', `${EVIDENCE}.stance`, { [`${EVIDENCE}.stance`]: 'believed' }],
  ['an unknown role', 'unknown-value', `${MALI_SENTENCE}.role`, { [`${MALI_SENTENCE}.role`]: 'title' }],
  ['an unknown kind of document', 'unknown-value', 'documents[0].kind', { 'documents[0].kind': 'book' }],
  [
    'an unknown polarity',
    'unknown-value',
    'vocabulary.categories[0].polarity',
    { 'vocabulary.categories[0].polarity': 'bad' },
  ],
  ['an empty text', 'empty-text', 'documents[0].publisher', { 'documents[0].publisher': '  ' }],
  ['a title in no language', 'empty-localised', 'title', { title: {} }],
  ['an id with capitals', 'bad-id', 'entities[0].id', { 'entities[0].id': 'Mali' }],
  ['a negative offset', 'bad-offset', `${EVIDENCE}.start`, { [`${EVIDENCE}.start`]: -1 }],
  ['a broken offset', 'bad-offset', `${EVIDENCE}.end`, { [`${EVIDENCE}.end`]: 1.5 }],
  ['a hash of another length', 'bad-hash', 'sources[0].sha256', { 'sources[0].sha256': 'abc' }],
  ['a hash in capitals', 'bad-hash', 'documents[0].sha256', { 'documents[0].sha256': 'A'.repeat(64) }],
  ['an address that is no web page', 'bad-url', 'documents[0].url', { 'documents[0].url': 'javascript:alert(1)' }],
  [
    'a date as people write it',
    'bad-date',
    'documents[0].published.date',
    { 'documents[0].published.date': '18/3/2023' },
  ],
  ['a day that does not exist', 'bad-date', `${EVIDENCE}.when`, { [`${EVIDENCE}.when`]: '2023-02-30' }],
  [
    'a language that is no tag',
    'bad-language',
    'documents[0].language',
    { 'documents[0].language': 'arabic language' },
  ],
  ['a text in a language that is no tag', 'bad-language', 'title.e', { title: { e: 'x' } }],
  ['a code that is no country', 'bad-country-code', 'entities[0].iso3166', { 'entities[0].iso3166': 'MLI' }],
  ['a flag that is no country', 'bad-country-code', 'entities[1].flag', { 'entities[1].flag': 'ml' }],
  [
    'an address outside Wikidata',
    'bad-wikidata',
    'entities[0].sameAs[0]',
    { 'entities[0].sameAs': ['javascript:alert(1)'] },
  ],
  ['a latitude beyond the pole', 'bad-location', 'entities[0].location[1]', { 'entities[0].location': [12, 98] }],
  ['an entity id used twice', 'id-twice', 'entities[2].id', { 'entities[2].id': 'mali' }],
  ['a sentence id used twice', 'id-twice', `${TURKEY_SENTENCE}.id`, { [`${TURKEY_SENTENCE}.id`]: 'news-s01' }],
  ['a source range of another length', 'source-length', 'documents[0].source', { 'documents[0].source.end': 3 }],
  [
    'a source that is not listed',
    'unknown-source',
    'documents[0].source.file',
    { 'documents[0].source.file': 'big.txt' },
  ],
  ['a range outside its text', 'range-outside', `${EVIDENCE}.start`, { [`${EVIDENCE}.end`]: 9999 }],
  ['a range that ends before it starts', 'range-outside', `${EVIDENCE}.start`, { [`${EVIDENCE}.end`]: 0 }],
  ['a range that cuts a vowel sign off', 'range-splits', `${EVIDENCE}.trigger.end`, { [`${EVIDENCE}.trigger.end`]: 9 }],
  ['sentences that overlap', 'sentences-overlap', `${TURKEY_SENTENCE}.start`, { [`${TURKEY_SENTENCE}.start`]: 20 }],
  ['text that no sentence covers', 'text-uncovered', TURKEY_SENTENCE, { [`${MALI_SENTENCE}.end`]: 12 }],
  [
    'a repetition with other words',
    'duplicate-differs',
    `${TURKEY_SENTENCE}.duplicateOf`,
    { [`${TURKEY_SENTENCE}.duplicateOf`]: 'news-s01' },
  ],
  [
    'a repetition of a later sentence',
    'duplicate-order',
    `${MALI_SENTENCE}.duplicateOf`,
    { [`${MALI_SENTENCE}.duplicateOf`]: 'news-s03' },
  ],
  [
    'a repetition of nothing',
    'unknown-sentence',
    'documents[0].sentences[2].duplicateOf',
    { 'documents[0].sentences[2].duplicateOf': 'news-s09' },
  ],
  ['a mention that is no alias', 'mention-not-alias', 'entities[0].mentions[0]', { 'entities[0].mentions[0].end': 3 }],
  [
    'a mention written twice',
    'mention-twice',
    'entities[0].mentions[1]',
    { 'entities[0].mentions[1]': { document: 'news', start: 0, end: 4 } },
  ],
  [
    'a mention over two sentences',
    'mention-uncovered',
    'entities[1].mentions[0]',
    { 'entities[1].mentions[0].start': 25 },
  ],
  [
    'a mention in no document',
    'unknown-document',
    'entities[0].mentions[0].document',
    { 'entities[0].mentions[0].document': 'olds' },
  ],
  ['an entity nobody mentions', 'entity-unmentioned', 'entities[1].mentions', { 'entities[1].mentions': [] }],
  ['an unknown entity type', 'unknown-entity-type', 'entities[1].type', { 'entities[1].type': 'persona' }],
  ['a relation without evidence', 'relation-unproven', 'relations[0].evidence', { 'relations[0].evidence': [] }],
  ['a relation to itself', 'relation-self', 'relations[0].target', { 'relations[0].target': 'russia' }],
  [
    'a relation whose type does not join its ends',
    'relation-ends',
    'relations[0].source',
    { 'relations[0].source': 'minister' },
  ],
  ['a relation from nobody', 'unknown-entity', 'relations[0].source', { 'relations[0].source': 'rusia' }],
  ['an unknown relation type', 'unknown-relation-type', 'relations[0].type', { 'relations[0].type': 'supply-arms' }],
  ['evidence in no document', 'unknown-document', `${EVIDENCE}.document`, { [`${EVIDENCE}.document`]: 'olds' }],
  [
    'evidence that is half a sentence',
    'evidence-not-sentences',
    EVIDENCE,
    { [`${EVIDENCE}.start`]: 5, [`${EVIDENCE}.object`]: undefined },
  ],
  [
    'a claim without whose',
    'attribution-missing',
    'relations[1].evidence[0]',
    { 'relations[1].evidence[0].attributedTo': undefined },
  ],
  [
    'a claim of nobody',
    'unknown-entity',
    'relations[1].evidence[0].attributedTo',
    { 'relations[1].evidence[0].attributedTo': 'ministry' },
  ],
  [
    'a mark outside its evidence',
    'mark-outside',
    `${EVIDENCE}.subject`,
    { [`${EVIDENCE}.subject`]: { start: 36, end: 42 } },
  ],
  [
    'marks in a translation that is not there',
    'translation-missing',
    `${EVIDENCE}.translationMarks.fr`,
    { [`${EVIDENCE}.translationMarks`]: { fr: {} } },
  ],
  [
    'a mark outside the translation',
    'translation-mark-outside',
    `${EVIDENCE}.translationMarks.en.subject`,
    { [`${EVIDENCE}.translationMarks.en.subject.end`]: 99 },
  ],
  [
    'a translation mark that cuts a letter',
    'translation-mark-splits',
    `${EVIDENCE}.translationMarks.en.subject`,
    {
      [`${MALI_SENTENCE}.translations.en`]: 'Mali receives 20 aircraft fróm Russia'.normalize('NFD'),
      [`${EVIDENCE}.translationMarks.en.subject`]: { start: 27, end: 29 },
    },
  ],
  [
    'a figure whose words are not there',
    'figure-absent',
    `${EVIDENCE}.figures[0].of`,
    { [`${EVIDENCE}.figures[0].of`]: '30 طائرة' },
  ],
  [
    'a question whose view is not there',
    'question-lost',
    'questions[0].view',
    { questions: [{ labels: { en: 'Who?' }, view: 'entity=atlantis' }] },
  ],
  [
    'a question whose view shows nothing',
    'question-unanswered',
    'questions[1].view',
    {
      questions: [
        { labels: { en: 'Who arms Mali?' }, view: 'entity=mali' },
        { labels: { en: 'Who is connected?' }, view: 'chain=mali~minister' },
      ],
    },
  ],
  [
    'more questions than anyone reads',
    'bad-question-count',
    'questions',
    { questions: Array.from({ length: 7 }, () => ({ labels: { en: 'Who?' }, view: 'entity=mali' })) },
  ],
  [
    'an unknown category',
    'unknown-category',
    'vocabulary.relationTypes[0].category',
    { 'vocabulary.relationTypes[0].category': 'militia' },
  ],
  [
    'a type that joins an unknown type',
    'unknown-entity-type',
    'vocabulary.relationTypes[0].joins.source[0]',
    { 'vocabulary.relationTypes[0].joins.source': ['land', 'country'] },
  ],
]

function problemsIn(value: unknown): readonly Problem[] {
  const decoded = decodeDataset(JSON.stringify(value))
  return decoded.ok ? [] : decoded.problems
}

describe('a broken dataset is refused', () => {
  test('in more than thirty ways', () => {
    expect(new Set(BROKEN.map(([, code]) => code)).size).toBeGreaterThan(30)
    expect(problemsIn(aDataset())).toEqual([])
  })

  test.each(BROKEN)('%s: %s at %s', (_, code, path, changes) => {
    const problems = problemsIn(withChanges(aDataset(), changes))
    const problem = problems.find((one) => one.code === code && one.path === path)
    expect(problem, JSON.stringify(problems, null, 1)).toBeDefined()
    if (problem === undefined) return
    for (const words of [problemsEn, problemsAr]) expect(problemText(problem, words)).not.toMatch(/[{}]|undefined|: —/)
    expect(problemText(problem, problemsAr)).toMatch(/\p{Script=Arabic}{2}/u)
  })

  test('two relations that are one', () => {
    const { relations } = aDataset()
    const [arms, ties] = relations
    const repeated = [
      ...relations,
      { ...arms, id: 'again' },
      { ...ties, id: 'mirror', source: ties?.target, target: ties?.source },
    ]
    const problems = problemsIn(withChanges(aDataset(), { relations: repeated }))
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'relation-twice relations[2]',
      'relation-mirrored relations[3]',
    ])
  })

  test('a number that JSON cannot hold', () => {
    const text = JSON.stringify(aDataset()).replace('"value":20', '"value":1e999')
    const decoded = decodeDataset(text)
    expect(decoded.ok ? [] : decoded.problems).toEqual([
      { code: 'bad-number', path: `${EVIDENCE}.figures[0].value`, params: { value: 'Infinity' } },
    ])
  })

  test('all its problems are told at once, in the order of the file', () => {
    const problems = problemsIn(
      withChanges(aDataset(), {
        'documents[0].source.end': 3,
        'entities[1].mentions': [],
        'relations[0].evidence': [],
      }),
    )
    expect(problems.map((one) => one.code)).toEqual(['source-length', 'entity-unmentioned', 'relation-unproven'])
  })

  test('a suggestion is the nearest that exists', () => {
    const [problem] = problemsIn(withChanges(aDataset(), { 'relations[0].source': 'rusia' }))
    expect(problem?.params).toEqual({ id: 'rusia', nearest: 'russia' })
  })
})

describe('a file that is no dataset is refused', () => {
  test.each([
    ['', 'file-empty', {}],
    [' \n', 'file-empty', {}],
    ['{"a": 1,\n "b": [tru', 'json-stops', { line: 2, column: 11, byte: 19 }],
    ['{"ا": "', 'json-stops', { line: 1, column: 8, byte: 8 }],
    ['{"a": 1}}', 'json-broken', { line: 1, column: 9, byte: 8, words: '}' }],
    ['<!doctype html>', 'json-broken', { line: 1, column: 1, byte: 0, words: '<!doctype html>' }],
  ] as const)('%j', (text, code, params) => {
    expect(decodeDataset(text)).toEqual({ ok: false, problems: [{ code, path: '', params }] })
  })

  test('over the size limit, counted in bytes', () => {
    const text = JSON.stringify('ا'.repeat(10))
    expect(decodeDataset(text, { maxBytes: 21 })).toEqual({
      ok: false,
      problems: [{ code: 'file-too-large', path: '', params: { size: 22, max: 21 } }],
    })
    expect(decodeDataset(text, { maxBytes: 22 })).toMatchObject({ problems: [{ code: 'not-object' }] })
  })

  test('cut off anywhere, it stops at its end', () => {
    const text = JSON.stringify(aDataset())
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        const decoded = decodeDataset(text.slice(0, length))
        const byte = Buffer.byteLength(text.slice(0, length))
        expect(decoded).toMatchObject({ ok: false, problems: [{ code: 'json-stops', params: { byte } }] })
      }),
    )
  })

  test('a byte order mark is no fault', () => {
    expect(decodeDataset(`\uFEFF${JSON.stringify(aDataset())}`).ok).toBe(true)
  })

  test('nested a million deep', () => {
    const deep = '['.repeat(1_000_000)
    expect(decodeDataset(deep)).toMatchObject({ problems: [{ code: 'json-stops' }] })
    expect(decodeDataset(deep + ']'.repeat(1_000_000)).ok).toBe(false)
    expect(
      decodeDataset(JSON.stringify(aDataset()).replace('"id":"small"', `"id":${deep}${']'.repeat(1_000_000)}`)).ok,
    ).toBe(false)
  })

  test('a hostile key changes no prototype', () => {
    const text = JSON.stringify(aDataset()).replace('"labels":{', '"labels":{"__proto__":"x","constructor":"y",')
    decodeDataset(text)
    expect(Reflect.get({}, 'x')).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('decoding never throws', () => {
  test('whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof decodeDataset(text).ok === 'boolean'))
  })

  test('whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !decodeDataset(new TextDecoder().decode(bytes)).ok),
    )
  })

  test('whatever the JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => !decodeDataset(text).ok))
  })

  test('whatever stands in the place of any part', () => {
    const paths = pathsOf(aDataset(), '')
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const decoded = decodeDataset(JSON.stringify(withChanges(aDataset(), { [path]: value })))
        if (!decoded.ok) expect(decoded.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  test('and what it accepts is what was written', () => {
    const decoded = decodeDataset(JSON.stringify(aDataset()))
    expect(decoded).toEqual({ ok: true, dataset: aDataset() })
  })
})

function pathsOf(value: unknown, prefix: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const path = Array.isArray(value) ? `${prefix}[${key}]` : prefix === '' ? key : `${prefix}.${key}`
    return [path, ...pathsOf(child, path)]
  })
}
