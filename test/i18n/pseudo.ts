import type { LanguageProfile } from '../../src/domain/language/languages.ts'

/** A language of accented English: as no reader has it, it is easily told from a text that was not translated. */
export const PSEUDO_PROFILE = {
  code: 'en-XA',
  direction: 'ltr',
  locale: 'en-GB-u-nu-latn',
  letterForm: 'latin',
  name: 'Éñğlíšh',
  comma: ', ',
  semicolon: '; ',
  quotes: ['“', '”'],
  article: /^the\s+/i,
  join: ' ',
} as const satisfies LanguageProfile

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
}

/** A text with accents, a third longer, between brackets: what is cut off or not translated shows at a glance. */
export function pseudo(text: string): string {
  const accented = text.replace(/\{\w+\}|[a-z]/g, (part) => ACCENTED[part] ?? part)
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length / 3))}⟧`
}
