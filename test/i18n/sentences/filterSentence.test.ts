import { beforeAll, describe, expect, it } from 'vitest'
import type { Filters } from '../../../src/domain/filters/filters.ts'
import { FACETS, NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import type { Narrowing } from '../../../src/i18n/sentences/filterSentence.ts'
import { choicesOf, filterSentence } from '../../../src/i18n/sentences/filterSentence.ts'
import { dataset } from '../../scene/bundled.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { fetchEveryWord } from '../everyWord.ts'
import { wordsIn } from '../../../src/i18n/engine/words.ts'

beforeAll(async () => {
  await fetchEveryWord()
})

const say = (language: Language, filters: Partial<Filters>, more: Partial<Narrowing> = {}) =>
  filterSentence(
    { dataset, filters: { ...NO_FILTERS, ...filters }, lens: null, flagView: 'all', ...more },
    wordsIn('app', language),
    language,
  ).replace(/[\u2068\u2069]/g, '')

const all = {
  category: dataset.vocabulary.categories.map(({ id }) => id),
  entityType: dataset.vocabulary.entityTypes.map(({ id }) => id),
  relationType: [...new Set(dataset.relations.map(({ type }) => type))],
  document: dataset.documents.map(({ id }) => id),
  speaker: [...new Set(dataset.relations.flatMap(({ evidence }) => evidence.map((one) => one.attributedTo ?? '*')))],
}
const but = (facet: keyof typeof all, ...kept: string[]) => ({
  [facet]: new Set(all[facet].filter((one) => !kept.includes(one))),
})
const off = (facet: keyof Filters, ...values: string[]) => ({ [facet]: new Set(values) })
const since = (from: string | null, to: string | null = null, undated = false) => ({ dates: { from, to }, undated })

describe('what is filtered, as a sentence', () => {
  it.each<readonly [string, Partial<Filters>, en: string, ar: string]>([
    [
      'of the issue',
      {
        ...but('category', 'military', 'diplomacy'),
        ...off('stance', 'attributed', 'hypothetical', 'denied'),
        ...since('2020'),
        ...but('document', 'mali-aircraft', 'russia-china-nuclear'),
      },
      'Relations of the category “Military” or “Diplomacy” asserted since 2020, in 2 of 7 articles',
      'علاقات من فئة «شأن عسكري» أو «دبلوماسية» مقرَّرة منذ 2020، في مقالين من أصل 7',
    ],
    [
      'what is left out',
      off('category', 'conflict', 'rivalry'),
      'Relations not of the category “Conflict” or “Rivalry”',
      'علاقات ليست من فئة «نزاع» أو «تنافس»',
    ],
    ['what is not said so', off('stance', 'denied'), 'Relations not denied', 'علاقات غير منفيّة'],
    [
      'between whom',
      but('entityType', 'country', 'person'),
      'Relations among countries and people',
      'علاقات بين الدول والأشخاص',
    ],
    ['without whom', off('entityType', 'weapon'), 'Relations leaving out weapons', 'علاقات من دون الأسلحة'],
    ['what binds', off('polarity', 'conflictual', 'neutral'), 'Relations that bind', 'علاقات تجمع'],
    [
      'what binds or not, of a kind',
      { ...off('polarity', 'cooperative'), ...but('category', 'military') },
      'Relations that divide or neither bind nor divide of the category “Military”',
      'علاقات تفرّق أو لا تجمع ولا تفرّق من فئة «شأن عسكري»',
    ],
    [
      'a type',
      but('relationType', 'fights', 'attacks'),
      'Relations of the type “is in armed conflict with” or “strikes”',
      'علاقات من نوع «نزاع مسلح مع» أو «استهداف»',
    ],
    [
      'years between',
      since('2012', '2020', true),
      'Relations between 2012 and 2020 or without a date',
      'علاقات بين 2012 و2020 أو بلا تاريخ',
    ],
    ['one year', since('2020', '2020'), 'Relations in 2020', 'علاقات في 2020'],
    ['until a month', since(null, '2023-03'), 'Relations until March 2023', 'علاقات حتى مارس 2023'],
    [
      'whose words',
      but('speaker', 'jnim', '*'),
      'Relations according to the articles themselves or JNIM',
      'علاقات بحسب المقالات نفسها أو نصرة الإسلام والمسلمين',
    ],
    [
      'not whose words',
      off('speaker', 'jnim'),
      'Relations not according to JNIM',
      'علاقات ليست بحسب نصرة الإسلام والمسلمين',
    ],
    [
      'of many words',
      but('speaker', ...all.speaker.slice(0, 5)),
      'Relations according to 5 of 15 speakers',
      'علاقات بحسب 5 قائلين من أصل 15',
    ],
    ['an article', but('document', 'mali-aircraft'), 'Relations in 1 of 7 articles', 'علاقات في مقال واحد من أصل 7'],
    [
      'two at least',
      { minSentences: 2, minPublishers: 3 },
      'Relations with at least 2 sentences, from at least 3 publishers',
      'علاقات بجملتين على الأقل، من 3 ناشرين على الأقل',
    ],
    ['eleven at least', { minSentences: 11 }, 'Relations with at least 11 sentences', 'علاقات بـ11 جملة على الأقل'],
    [
      'nothing',
      off('stance', 'asserted', 'attributed', 'hypothetical', 'denied'),
      'Nothing: all is switched off under “How it is stated”',
      'لا شيء: كل ما تحت «صيغة القول» معطَّل',
    ],
    ['no filter', {}, '', ''],
    ['no range', { undated: true }, '', ''],
  ])('tells %s', (_, filters, en, ar) => {
    expect(say('en', filters)).toBe(en)
    expect(say('ar', filters)).toBe(ar)
  })

  it.each<readonly [string, readonly string[], en: string, ar: string]>([
    ['what is reviewed', ['proposed', 'later'], 'Relations reviewed', 'علاقات مُراجَعة'],
    ['proposals', ['reviewed'], 'Relations only proposed', 'علاقات مقترَحة فحسب'],
    ['proposals of which none waits', ['reviewed', 'later'], 'Relations only proposed', 'علاقات مقترَحة فحسب'],
    ['what was put off', ['reviewed', 'proposed'], 'Relations put off', 'علاقات مؤجَّلة'],
    ['all but what was put off', ['later'], 'Relations not put off', 'علاقات غير مؤجَّلة'],
    ['all but open proposals', ['proposed'], 'Relations reviewed or put off', 'علاقات مُراجَعة أو مؤجَّلة'],
  ])('tells %s of a collection', (_, hidden, en, ar) => {
    const [first, second, ...others] = dataset.relations
    if (first === undefined || second === undefined) throw new Error('There are too few relations')
    const under = (relation: typeof first, state: Partial<(typeof first)['evidence'][number]>) => ({
      ...relation,
      evidence: relation.evidence.map((one) => ({ ...one, ...state })),
    })
    const collection = {
      ...dataset,
      relations: [under(first, { review: 'proposed' }), under(second, { review: 'proposed', putOff: true }), ...others],
    }
    expect(say('en', off('review', ...hidden), { dataset: collection })).toBe(en)
    expect(say('ar', off('review', ...hidden), { dataset: collection })).toBe(ar)
  })

  it('tells whose voice it is, and of marks', () => {
    const more = { lens: { by: 'speaker', id: 'jnim' }, flagView: 'hide' } as const
    expect(say('en', {}, more)).toBe('Relations according to JNIM alone, without what you marked as wrong')
    expect(say('ar', {}, more)).toBe('علاقات بحسب نصرة الإسلام والمسلمين فحسب، من دون ما وضعت عليه علامة خطأ')
    expect(say('en', {}, { lens: { by: 'publisher', id: 'X' } })).toBe('Relations published by X alone')
    expect(say('en', {}, { lens: { by: 'speaker', id: '*' } })).toBe(
      'Relations according to the articles themselves alone',
    )
  })

  it('knows every choice of every facet by a name, in both languages', () => {
    for (const language of ['en', 'ar'] as const)
      for (const facet of FACETS)
        for (const { value, name } of choicesOf(dataset, facet, wordsIn('app', language), language))
          expect(name.trim(), `${facet} ${value}`).not.toBe('')
  })
})
