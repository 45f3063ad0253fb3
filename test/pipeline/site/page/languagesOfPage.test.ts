import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { LANGUAGES, profileOf } from '../../../../src/domain/language/languages.ts'
import { writeLanguages } from '../../../../src/pipeline/site/page/languagesOfPage.ts'

const INDEX = readFileSync('index.html', 'utf8')
const OWN = LANGUAGES.map(profileOf)

interface Visit {
  readonly hash?: string
  readonly stored?: string
  readonly browser?: string
}

/** The language and direction that the page's inline script sets at a visit. */
function visit({ hash = '', stored, browser = 'de-DE' }: Visit, languages: Parameters<typeof writeLanguages>[1] = OWN) {
  const scripts = [...writeLanguages(INDEX, languages).matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, script = '']) => script,
  )
  const script = scripts.find((one) => one.includes('sanad.language'))
  if (script === undefined) throw new Error('index.html has no inline script that sets the language')
  const documentElement = { lang: '', dir: '', dataset: {} }
  runInNewContext(script, {
    document: { documentElement },
    location: { hash, search: '' },
    navigator: { language: browser },
    localStorage: {
      getItem: (key: string) => (key === 'sanad.language' ? (stored ?? null) : null),
      setItem: () => undefined,
    },
    matchMedia: () => ({ matches: false }),
  })
  return `${documentElement.lang} ${documentElement.dir}`
}

it('takes the language of the link, else the one that was chosen, else that of the browser, else English', () => {
  expect(visit({ hash: '#view=map&lang=en', stored: 'ar', browser: 'ar' })).toBe('en ltr')
  expect(visit({ hash: '#lang=xx', stored: 'ar' })).toBe('ar rtl')
  expect(visit({ browser: 'ar-EG' })).toBe('ar rtl')
  expect(visit({ stored: 'toString' })).toBe('en ltr')
  expect(visit({})).toBe('en ltr')
})

it('knows every language that is in the registry', () => {
  for (const { code, direction } of OWN) expect(visit({ hash: `#lang=${code}` })).toBe(`${code} ${direction}`)
  const more = [...OWN, { code: 'fa', direction: 'rtl' as const }]
  expect(visit({ hash: '#lang=fa' }, more)).toBe('fa rtl')
  expect(visit({ browser: 'fa-IR' }, more)).toBe('fa rtl')
  expect(visit({ stored: 'fa' }, more)).toBe('fa rtl')
})

it('fails the build where the script has no place for the languages', () => {
  expect(() => writeLanguages('<html></html>', OWN)).toThrow('DIRECTIONS_OF_LANGUAGES')
})
