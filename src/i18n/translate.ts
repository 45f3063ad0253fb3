import type { en } from './en'

export type Language = 'en' | 'ar'

type Plural = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string }

export type MessageKey = keyof typeof en

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never
type Texts<Message> = Message extends { readonly other: infer Text } ? Text : Message
type Params<Key extends MessageKey> = Placeholders<Texts<(typeof en)[Key]>>
type Arguments<Key extends MessageKey> = [Params<Key>] extends [never]
  ? []
  : [params: Readonly<Record<Params<Key>, string | number>>]

/** A message that needs no parameters. */
export type PlainKey = { [Key in MessageKey]: [Params<Key>] extends [never] ? Key : never }[MessageKey]

/** The text of a message in one language. A missing or superfluous parameter does not compile. */
export type Translate = <Key extends MessageKey>(key: Key, ...params: Arguments<Key>) => string

type Messages = Readonly<Record<MessageKey, string | Plural>>

const loaded = new Map<Language, Messages>()

/** Makes a language ready for `translate`. Only the language that is read is sent. Rejects when it cannot be fetched. */
export async function loadLanguage(language: Language): Promise<void> {
  if (loaded.has(language)) return
  loaded.set(language, language === 'ar' ? (await import('./ar')).ar : (await import('./en')).en)
}

/** The locale for `Intl`: digits are Western in both languages. */
export const localeOf = (language: Language) => (language === 'ar' ? 'ar-u-nu-latn' : 'en-GB-u-nu-latn')

/** Keeps a text of either direction from disturbing the words around it. */
const isolate = (text: string) => `\u2068${text}\u2069`

const made = new Map<Language, Translate>()

/** The translator of a language that has been loaded; the same function each time. */
export function translate(language: Language): Translate {
  const existing = made.get(language)
  if (existing !== undefined) return existing
  const messages = loaded.get(language)
  if (messages === undefined) throw new Error(`The texts of "${language}" are not loaded`)
  let plurals: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  const t: Translate = (key, ...[given]) => {
    const params: Readonly<Record<string, string | number>> = given ?? {}
    const message = messages[key]
    const text =
      typeof message === 'string'
        ? message
        : (message[(plurals ??= new Intl.PluralRules(language)).select(Number(params['count']))] ?? message.other)
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name] ?? ''
      if (typeof value !== 'number') return isolate(value)
      numbers ??= new Intl.NumberFormat(localeOf(language))
      return numbers.format(value)
    })
  }
  made.set(language, t)
  return t
}
