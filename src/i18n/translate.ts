import { ar } from './ar'
import { en } from './en'
import type { Language } from './language'
import { localeOf } from './language'
import type { Message } from './message'

export type MessageKey = keyof typeof en

/** Values for a message: texts are isolated so that a name of the other direction disturbs nothing, numbers formatted. */
export type Params = Readonly<Record<string, string | number>>

export interface Translate {
  (key: MessageKey, params?: Params): string
  readonly language: Language
}

const WORDS: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { en, ar }

const plurals = new Map<Language, Intl.PluralRules>()
const numbers = new Map<Language, Intl.NumberFormat>()
const kept = <T>(cache: Map<Language, T>, language: Language, make: () => T): T => {
  const found = cache.get(language) ?? make()
  cache.set(language, found)
  return found
}

const pluralForm = (language: Language, count: number) =>
  kept(plurals, language, () => new Intl.PluralRules(localeOf(language))).select(count)

export const formatNumber = (language: Language, value: number): string =>
  kept(numbers, language, () => new Intl.NumberFormat(localeOf(language))).format(value)

/** First strong isolate … pop directional isolate: the direction of a name stays its own. */
export const isolate = (text: string): string => `\u2068${text}\u2069`

/** Takes the isolates off again, for copying and for attributes that are matched. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

function fill(template: string, params: Params, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? formatNumber(language, value) : isolate(value)
  })
}

/** The function that says things in a language. A message that counts takes its form from `count`. */
export function translator(language: Language): Translate {
  const words = WORDS[language]
  const translate = (key: MessageKey, params: Params = {}) => {
    const message = words[key]
    if (typeof message === 'string') return fill(message, params, language)
    const form = pluralForm(language, Number(params['count'] ?? 0))
    return fill(message[form] ?? message.other, params, language)
  }
  return Object.assign(translate, { language })
}
