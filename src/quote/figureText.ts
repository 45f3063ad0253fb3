import { formatNumber } from '../i18n/engine/list.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Subjects } from '../i18n/engine/subjects.ts'
import { messagesIn, wordsIn } from '../i18n/engine/words.ts'

type UnitKey = Extract<keyof Subjects['evidence'], `unit.${string}`>

const isUnit = (key: string, language: Language): key is UnitKey => Object.hasOwn(messagesIn('evidence', language), key)

/** "20 aircraft". A unit that Sanad does not know is written as in the dataset. */
export function figureText(language: Language, value: number, unit: string): string {
  const key = `unit.${unit}`
  return isUnit(key, language)
    ? wordsIn('evidence', language)(key, { count: value })
    : `${formatNumber(language, value)} \u2068${unit}\u2069`
}
