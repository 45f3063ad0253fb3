import type { Dataset, Span } from '../../src/domain/dataset/dataset.ts'

const TEXT = 'مالي تتسلّم 20 طائرة من روسيا.\nوقال الوزير إن تركيا صديقة مالي.\nمالي تتسلّم 20 طائرة من روسيا.\n'
const [FIRST, SECOND, THIRD] = [sentence(0), sentence(1), sentence(2)]
const ENGLISH = ['Mali receives 20 aircraft from Russia.', 'The minister said Turkey is Mali’s friend.'] as const

function sentence(line: number): Span {
  const lines = TEXT.split('\n')
  const start = lines.slice(0, line).reduce((length, one) => length + one.length + 1, 0)
  return { start, end: start + (lines[line] ?? '').length }
}

/** Where words stand in the text, from an offset on. */
function at(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}

function inEnglish(words: string, text: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function both(en: string, ar: string): { en: string; ar: string } {
  return { en, ar }
}

/** A small dataset in which nothing is wrong; a fresh one each time. */
export function aDataset(): Dataset {
  return {
    format: 'sanad/1',
    id: 'small',
    title: both('Small', 'صغير'),
    description: both('A small dataset', 'مجموعة صغيرة'),
    sources: [{ file: 'small.txt', sha256: 'a'.repeat(64) }],
    documents: [
      {
        id: 'news',
        kind: 'article',
        language: 'ar',
        title: both('News', 'خبر'),
        publisher: 'الشرق الأوسط',
        published: { date: '2023-03-18', basis: both('It says so.', 'هكذا يقول.') },
        source: { file: 'small.txt', start: 0, end: TEXT.length },
        text: TEXT,
        sentences: [
          { id: 'news-s01', ...FIRST, role: 'body', translations: { en: ENGLISH[0] } },
          { id: 'news-s02', ...SECOND, role: 'body', translations: { en: ENGLISH[1] } },
          { id: 'news-s03', ...THIRD, role: 'body', duplicateOf: 'news-s01' },
        ],
      },
    ],
    entities: [
      {
        id: 'mali',
        type: 'country',
        labels: both('Mali', 'مالي'),
        aliases: ['مالي'],
        sameAs: ['http://www.wikidata.org/entity/Q912'],
        iso3166: 'ML',
        location: [-8, 12.65],
        mentions: [
          { document: 'news', ...at('مالي') },
          { document: 'news', ...at('مالي', SECOND.start) },
        ],
      },
      {
        id: 'minister',
        type: 'person',
        labels: both('The minister', 'الوزير'),
        aliases: ['وزير الدفاع'],
        flag: 'ML',
        mentions: [{ document: 'news', ...at('الوزير'), implied: true }],
      },
      {
        id: 'russia',
        type: 'country',
        labels: both('Russia', 'روسيا'),
        aliases: ['روسيا'],
        mentions: [{ document: 'news', ...at('روسيا') }],
      },
      {
        id: 'turkey',
        type: 'country',
        labels: both('Turkey', 'تركيا'),
        aliases: ['تركيا'],
        mentions: [{ document: 'news', ...at('تركيا') }],
      },
    ],
    relations: [
      {
        id: 'russia-supplies-arms-mali',
        source: 'russia',
        target: 'mali',
        type: 'supplies-arms',
        evidence: [
          {
            document: 'news',
            ...FIRST,
            stance: 'asserted',
            subject: at('روسيا'),
            object: at('مالي'),
            trigger: at('تتسلّم'),
            translationMarks: {
              en: { subject: inEnglish('Russia', ENGLISH[0]), object: inEnglish('Mali', ENGLISH[0]) },
            },
            when: '2023-03',
            figures: [{ value: 20, unit: 'aircraft', of: '20 طائرة' }],
            note: both('A note', 'ملاحظة'),
          },
        ],
      },
      {
        id: 'turkey-good-relations-mali',
        source: 'turkey',
        target: 'mali',
        type: 'good-relations',
        evidence: [{ document: 'news', ...SECOND, stance: 'attributed', attributedTo: 'minister' }],
      },
    ],
    vocabulary: {
      entityTypes: [
        { id: 'country', labels: both('Country', 'دولة'), plurals: both('Countries', 'دول') },
        { id: 'person', labels: both('Person', 'شخص'), plurals: both('People', 'أشخاص') },
      ],
      categories: [
        { id: 'military', labels: both('Military', 'عسكري'), polarity: 'cooperative' },
        { id: 'diplomacy', labels: both('Diplomacy', 'دبلوماسية'), polarity: 'cooperative' },
      ],
      relationTypes: [
        {
          id: 'supplies-arms',
          labels: both('supplies arms to', 'تسليح'),
          category: 'military',
          polarity: 'cooperative',
          plover: 'AID',
          kind: 'event',
          joins: { source: ['country'], target: ['country'] },
        },
        {
          id: 'good-relations',
          labels: both('has good relations with', 'علاقات جيدة مع'),
          category: 'diplomacy',
          polarity: 'cooperative',
          kind: 'state',
          symmetric: true,
          joins: { source: ['country'], target: ['country'] },
        },
      ],
    },
  }
}

/** A copy of a dataset with values put at paths such as `relations[0].evidence[0].start`; `undefined` removes the key. */
export function withChanges(dataset: Dataset, changes: Readonly<Record<string, unknown>>): object {
  const copy = structuredClone(dataset)
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.match(/[^.[\]]+/g) ?? []
    const last = keys.pop() ?? ''
    const parent = keys.reduce<object>((object, key) => Object(Reflect.get(object, key)), copy)
    if (value === undefined) Reflect.deleteProperty(parent, last)
    else Reflect.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true })
  }
  return copy
}
