import type { en } from '../en.ts'

export type Language = 'en' | 'ar'

type Plural = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** Texts by key; `{name}` is filled in, and a text with plural forms is chosen by `count`. */
export type Messages = Readonly<Record<string, string | Plural>>

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never
type Params<Message> = Message extends { readonly other: infer Text }
  ? 'count' | Placeholders<Text>
  : Placeholders<Message>
type Arguments<Message> = [Params<Message>] extends [never]
  ? []
  : [params: Readonly<Record<Params<Message>, string | number>>]

/** The text of one of these messages in one language. A missing or superfluous parameter does not compile. */
export type Translator<M> = <Key extends keyof M>(key: Key, ...params: Arguments<M[Key]>) => string

export type MessageKey = keyof typeof en

/** A message that needs no parameters. */
export type PlainKey = { [Key in MessageKey]: [Params<(typeof en)[Key]>] extends [never] ? Key : never }[MessageKey]

export type Translate = Translator<typeof en>

const loaded = new Map<Language, Readonly<Record<MessageKey, string | Plural>>>()

/** Makes a language ready for `translate`. Only the language that is read is sent. Rejects when it cannot be fetched. */
export async function loadLanguage(language: Language): Promise<void> {
  if (loaded.has(language)) return
  loaded.set(language, language === 'ar' ? (await import('../ar.ts')).ar : (await import('../en.ts')).en)
}

/** The locale for `Intl`: digits are Western in both languages. */
export const localeOf = (language: Language) => (language === 'ar' ? 'ar-u-nu-latn' : 'en-GB-u-nu-latn')

/** Keeps a text of either direction from disturbing the words around it. */
const isolate = (text: string) => `\u2068${text}\u2069`

/** A translator of these messages, which are in this language. */
export function translator<M>(
  messages: { readonly [Key in keyof M]: string | Plural },
  language: Language,
): Translator<M> {
  let plurals: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  return (key, ...[given]) => {
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
}

const made = new Map<Language, Translate>()

/** The translator of a language that has been loaded; the same function each time. */
export function translate(language: Language): Translate {
  const existing = made.get(language)
  if (existing !== undefined) return existing
  const messages = loaded.get(language)
  if (messages === undefined) throw new Error(`The texts of "${language}" are not loaded`)
  const t = translator<typeof en>(messages, language)
  made.set(language, t)
  return t
}
