import type { ProblemCode } from '../../../src/domain/dataset/problem.ts'

/** What is broken, what must be said of it and where, and how `aDataset()` is broken. */
export type Broken = readonly [string, ProblemCode, string, Readonly<Record<string, unknown>>]

const MALI_SENTENCE = 'documents[0].sentences[0]'
const EVIDENCE = 'relations[0].evidence[0]'

const NO_ADDRESSES = [
  'javascript:alert(1)',
  'https://x/\u0000a',
  'https://example.com/\u202Efdp.exe',
  'http://?',
  'https://bank.com@evil.example/',
  'https://evil.example\\.bank.com/',
  'https://[/',
  'https://x:99999/',
  'https://x:80:80/',
  'https://a%zz/',
  'https://a..b/',
  'https://x/ y',
  `https://x/${'a'.repeat(100_000)}`,
  `https://${'a'.repeat(100_000)}/`,
]

/** A name of one of these would be seen by nobody: they are drawn as nothing, or as a gap. */
const UNSEEN = ['\u200B', '\u3164', '\u115F\u1160', '\uFFA0', '\u2800', '\u00AD', '\u{E0041}', '\uFE0F', ' \u2060 ']

/** Datasets of which a part is not of the shape that it should be, whatever stands elsewhere in them. */
export const BROKEN_SHAPES: readonly Broken[] = [
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
  ...UNSEEN.map((label): Broken => [
    `a name of U+${label.trim().codePointAt(0)?.toString(16)}`,
    'empty-text',
    'entities[0].labels.en',
    { 'entities[0].labels.en': label },
  ]),
  ['a title in no language', 'empty-localised', 'title', { title: {} }],
  ['an id of 100,000 letters', 'too-long', 'entities[0].id', { 'entities[0].id': 'a'.repeat(100_000) }],
  ['a name of 100,000 letters', 'too-long', 'entities[0].labels.en', { 'entities[0].labels.en': 'a'.repeat(100_000) }],
  [
    'a title of 100,000 letters',
    'too-long',
    'documents[0].title.en',
    { 'documents[0].title': { en: 'ا'.repeat(100_000) } },
  ],
  ['an endless alias', 'too-long', 'entities[0].aliases[0]', { 'entities[0].aliases[0]': 'a'.repeat(100_000) }],
  [
    'a language called __proto__',
    'unknown-key',
    'title.__proto__',
    { title: JSON.parse('{"en": "x", "__proto__": "y"}') },
  ],
  [
    'a language called constructor',
    'unknown-key',
    'entities[0].labels.constructor',
    { 'entities[0].labels': { en: 'Mali', constructor: 'y' } },
  ],
  ['an id that is a key of every object', 'bad-id', 'entities[0].id', { 'entities[0].id': '__proto__' }],
  ['an id with capitals', 'bad-id', 'entities[0].id', { 'entities[0].id': 'Mali' }],
  ['a negative offset', 'bad-offset', `${EVIDENCE}.start`, { [`${EVIDENCE}.start`]: -1 }],
  ['a broken offset', 'bad-offset', `${EVIDENCE}.end`, { [`${EVIDENCE}.end`]: 1.5 }],
  ['a hash of another length', 'bad-hash', 'sources[0].sha256', { 'sources[0].sha256': 'abc' }],
  ['a hash in capitals', 'bad-hash', 'documents[0].sha256', { 'documents[0].sha256': 'A'.repeat(64) }],
  ...NO_ADDRESSES.map((url): Broken => [
    `${JSON.stringify(url.slice(0, 30))} as an address`,
    'bad-url',
    'documents[0].url',
    { 'documents[0].url': url },
  ]),
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
  [
    'more questions than anyone reads',
    'bad-question-count',
    'questions',
    { questions: Array.from({ length: 7 }, () => ({ labels: { en: 'Who?' }, view: 'entity=mali' })) },
  ],
]
