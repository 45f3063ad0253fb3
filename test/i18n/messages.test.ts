import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language/languages.ts'
import { LANGUAGES, profileOf } from '../../src/domain/language/languages.ts'
import { fetchEveryWord } from './everyWord.ts'
import { wordsIn } from '../../src/i18n/engine/words.ts'

type Message = string | Readonly<Record<string, string>>
type List = Readonly<Record<string, Message>>

const FILES = import.meta.glob<Readonly<Record<string, List>>>(
  ['../../src/i18n/*/*.ts', '!../../src/i18n/engine/*', '!../../src/i18n/sentences/*'],
  { eager: true },
)

/** The texts of every subject that English has, in a language. */
const LISTS = Object.entries(FILES).flatMap(([path, module]) => {
  const [, language, subject] = /([a-z-]+)\/(\w+)\.ts$/.exec(path) ?? []
  return language === undefined || subject === undefined ? [] : [{ language, subject, list: module[subject] ?? {} }]
})
const listOf = (language: string, subject: string): List =>
  LISTS.find((one) => one.language === language && one.subject === subject)?.list ?? {}
const SUBJECTS = LISTS.filter(({ language }) => language === 'en').map(({ subject }) => subject)
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

const formsOf = (message: Message | undefined) =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message)
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** "2010s", «عقد 2010–2019», «القرن الـ20»: each language takes of a period what it names it by. */
const NAMED_OTHERWISE = new Set(['date.decade', 'date.century'])

/** Names that are the same in every language. */
const NAMES =
  /^(BibTeX|CSL-JSON|APA|Chicago|PNG|JSON|CSV|[↑↓←→⏎\sA-Z/·+–-]|Esc|Enter|Ctrl|Shift|Tab|Home|End|\d|sha256|SHA-256|[(),.:%×])+$/

describe.each(OTHERS.flatMap((language) => SUBJECTS.map((subject) => [language, subject] as const)))(
  'the texts in %s of %s',
  (language: Language, subject) => {
    const english = listOf('en', subject)
    const translated = listOf(language, subject)

    it('are the same as in English, none empty', () => {
      expect(Object.keys(translated).toSorted()).toEqual(Object.keys(english).toSorted())
      for (const messages of [english, translated]) {
        for (const [key, message] of Object.entries(messages)) {
          for (const form of formsOf(message)) expect(form.trim(), key).not.toBe('')
        }
      }
    })

    it('isolate each date whose parts would stand in reverse among words that run the other way', () => {
      if (profileOf(language).direction === 'ltr') return
      const isolated = /\u2066[^\u2066\u2069]*\u2069/g
      for (const [key, message] of Object.entries(translated))
        for (const form of formsOf(message)) expect(form.replace(isolated, ''), key).not.toMatch(/\d{4}(?:-\d\d|~)/)
    })

    it('have every plural form that their language knows', () => {
      const categories = (code: Language) => new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted()
      for (const [key, message] of Object.entries(english)) {
        if (typeof message === 'string') continue
        expect(Object.keys(message).toSorted(), key).toEqual(categories('en'))
        const forms = translated[key]
        expect(typeof forms === 'object' && Object.keys(forms).toSorted(), key).toEqual(categories(language))
      }
    })

    it('fill in the same things as in English', () => {
      for (const [key, message] of Object.entries(english)) {
        if (NAMED_OTHERWISE.has(key)) continue
        const wanted = new Set(formsOf(message).flatMap(placeholders))
        const given = new Set(formsOf(translated[key]).flatMap(placeholders))
        expect([...given].toSorted(), key).toEqual([...wanted].toSorted())
      }
    })

    it('are in the script of their language', () => {
      if (profileOf(language).letterForm !== 'arabic') return
      const own = new Set(['scale.of'])
      const latin = Object.entries(translated).filter(([key, message]) => {
        const said = formsOf(message).map((form) => form.replace(/\{\w+\}/g, ''))
        return (
          !own.has(key) &&
          said.some((form) => /\p{L}/u.test(form) && !/\p{Script=Arabic}/u.test(form) && !NAMES.test(form))
        )
      })
      expect(latin).toEqual([])
    })
  },
)

it('every language has a folder, and every folder the same subjects', () => {
  expect(new Set(LISTS.map(({ language }) => language))).toEqual(new Set<string>(LANGUAGES))
  for (const language of LANGUAGES) {
    const subjects = LISTS.filter((one) => one.language === language).map(({ subject }) => subject)
    expect(subjects.toSorted(), language).toEqual(SUBJECTS.toSorted())
  }
  expect(SUBJECTS.length).toBeGreaterThan(10)
})

describe('translate', () => {
  beforeAll(async () => {
    await fetchEveryWord()
  })

  it('chooses the Arabic form by count', () => {
    const t = wordsIn('app', 'ar')
    const said = [0, 1, 2, 3, 11, 100].map((count) => t('app.sentences', { count }))
    expect(said).toEqual(['لا جمل', 'جملة واحدة', 'جملتان', '3 جمل', '11 جملة', '100 جملة'])
  })

  it('writes numbers with Western digits and grouping in both languages', () => {
    expect(wordsIn('export', 'ar')('pixels', { width: 2400, height: 1800 })).toBe('\u20682,400 × 1,800\u2069 بكسل')
    expect(wordsIn('export', 'en')('pixels', { width: 2400, height: 1800 })).toBe('2,400 × 1,800 pixels')
  })

  it('isolates a text that may run the other way, whatever it holds', () => {
    expect(wordsIn('app', 'en')('open.done', { name: 'مالي $& {name}' })).toBe('Opened “\u2068مالي $& {name}\u2069”')
  })
})
