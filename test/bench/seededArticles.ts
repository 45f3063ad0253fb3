import { seeded } from '../../src/domain/random/seeded.ts'

/** Articles of about a thousand words, each with words of its own and the same on every run. Every other one is in Arabic. */

const STATES = {
  en: 'Norway Belarus Kenya Uganda Turkey Syria Mali Niger France Russia China Japan Iran Iraq Cuba Chad Peru India'.split(
    ' ',
  ),
  ar: 'روسيا الصين مالي تركيا إيران العراق سوريا فرنسا مصر ليبيا السودان اليمن قطر الهند اليابان تشاد كينيا أوغندا'.split(
    ' ',
  ),
}
const VERBS = {
  en: ['condemned', 'supports', 'attacked', 'held talks with', 'signed an agreement with', 'threatened'],
  ar: ['أدانت', 'تدعم', 'هاجمت', 'هددت', 'انتقدت', 'زودت'],
}
const LETTERS = { en: [...'abcdefghijklmnoprstuvw'], ar: [...'بتثجحخدرزسشصضطعغفقكلمنهوي'] }
const SENTENCES = 50

type Language = keyof typeof STATES

/** The text of an article, by its number. */
export function seededArticle(number: number): string {
  const random = seeded(number + 1)
  const next = (below: number) => Math.floor(random() * below)
  const language: Language = number % 2 === 0 ? 'en' : 'ar'
  const oneOf = (list: readonly string[]) => list[next(list.length)] ?? ''
  const word = () => Array.from({ length: 3 + next(6) }, () => oneOf(LETTERS[language])).join('')
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const state = () => oneOf(STATES[language])
  const sentence = {
    en: (at: number) =>
      at % 2 === 0
        ? `The ${words(8)} was said to be in the ${words(8)}.`
        : `${state()} ${oneOf(VERBS.en)} ${state()}, an official said on ${1 + next(28)} March 2023, ${words(10)}.`,
    ar: (at: number) =>
      at % 2 === 0
        ? `وكان ${words(17)}.`
        : `${oneOf(VERBS.ar)} ${state()} ${state()} في مدينة ${word()}، ${words(13)}.`,
  }[language]
  return `${[`${language === 'en' ? 'Report' : 'خبر'} ${words(5)}`, ...Array.from({ length: SENTENCES }, (_, at) => sentence(at))].join('\n')}\n`
}
