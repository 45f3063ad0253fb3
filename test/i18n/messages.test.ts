import { beforeAll, describe, expect, it } from 'vitest'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { loadLanguage, translate } from '../../src/i18n/engine/translate.ts'
import { ARABIC_PLURALS } from '../../src/i18n/engine/translation.ts'

await Promise.all([loadLanguage('en'), loadLanguage('ar')])

type Message = string | Readonly<Record<string, string>>
type List = Readonly<Record<string, Message>>

const formsOf = (message: Message | undefined) =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message)
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** Names that are the same in every language. */
const NAMES =
  /^(BibTeX|CSL-JSON|APA|Chicago|PNG|JSON|CSV|[↑↓←→⏎\sA-Z/·+–-]|Esc|Enter|Ctrl|Shift|Tab|Home|End|\d|sha256|SHA-256|[(),.:%×])+$/

const LISTS: Record<string, { readonly en: List; readonly ar: List }> = { messages: { en, ar } }
for (const [path, module] of Object.entries(
  import.meta.glob<Record<string, { readonly en: List; readonly ar: List }>>('../../src/i18n/*Words.ts', {
    eager: true,
  }),
)) {
  for (const [name, list] of Object.entries(module)) {
    if (typeof list === 'object') LISTS[`${path.replace(/.*\//, '')} ${name}`] = list
  }
}

describe.each(Object.entries(LISTS))('%s', (_, { en: english, ar: arabic }) => {
  it('are the same in both languages, none empty', () => {
    expect(Object.keys(arabic).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const messages of [english, arabic]) {
      for (const [key, message] of Object.entries(messages)) {
        for (const form of formsOf(message)) expect(form.trim(), key).not.toBe('')
      }
    }
  })

  it('have every plural form that their language knows', () => {
    for (const [key, message] of Object.entries(english)) {
      if (typeof message === 'string') continue
      expect(Object.keys(message).toSorted(), key).toEqual(['one', 'other'])
      const forms = arabic[key]
      expect(typeof forms === 'object' && Object.keys(forms), key).toEqual([...ARABIC_PLURALS])
    }
  })

  it('fill in the same things in both languages', () => {
    for (const [key, message] of Object.entries(english)) {
      const wanted = new Set(formsOf(message).flatMap(placeholders))
      const given = new Set(formsOf(arabic[key]).flatMap(placeholders))
      expect([...given].toSorted(), key).toEqual([...wanted].toSorted())
    }
  })

  it('are in Arabic where they are Arabic', () => {
    const own = new Set(['command.language', 'export.scale.of', 'list.relation.text'])
    const latin = Object.entries(arabic).filter(([key, message]) => {
      const said = formsOf(message).map((form) => form.replace(/\{\w+\}/g, ''))
      return (
        !own.has(key) &&
        said.some((form) => /\p{L}/u.test(form) && !/\p{Script=Arabic}/u.test(form) && !NAMES.test(form))
      )
    })
    expect(latin).toEqual([])
  })
})

it('every list of texts was seen', () => {
  expect(Object.keys(LISTS).length).toBeGreaterThan(1)
})

describe('translate', () => {
  beforeAll(async () => {
    await loadLanguage('en')
    await loadLanguage('ar')
  })

  it('chooses the Arabic form by count', () => {
    const t = translate('ar')
    const said = [0, 1, 2, 3, 11, 100].map((count) => t('app.sentences', { count }))
    expect(said).toEqual(['لا جمل', 'جملة واحدة', 'جملتان', '3 جمل', '11 جملة', '100 جملة'])
  })

  it('writes numbers with Western digits and grouping in both languages', () => {
    expect(translate('ar')('export.size', { width: 2400, height: 1800 })).toBe('2,400 × 1,800 بكسل')
    expect(translate('en')('export.size', { width: 2400, height: 1800 })).toBe('2,400 × 1,800 pixels')
  })

  it('isolates a text that may run the other way, whatever it holds', () => {
    expect(translate('en')('open.done', { name: 'مالي $& {name}' })).toBe('Opened “\u2068مالي $& {name}\u2069”')
  })
})
