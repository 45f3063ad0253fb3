import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'

type Plural = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** Messages by key. `{name}` is a placeholder; `count` selects the plural form. */
export type Messages = Readonly<Record<string, string | Plural>>

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never
export type Params<Message> = Message extends { readonly other: infer Text }
  ? 'count' | Placeholders<Text>
  : Placeholders<Message>
type Arguments<Message> = [Params<Message>] extends [never]
  ? []
  : [params: Readonly<Record<Params<Message>, string | number>>]

/** Returns a message in one language. A missing or superfluous parameter does not compile. */
export type Translator<M> = <Key extends keyof M>(key: Key, ...params: Arguments<M[Key]>) => string

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const LEFT_TO_RIGHT =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])\p{L}/u
/** Marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm. */
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Whether a text could run differently inside a text of this language than it does alone. */
function runsAlone(text: string, language: Language): boolean {
  if (CONTROL.test(text)) return true
  if (profileOf(language).direction === 'ltr') return RIGHT_TO_LEFT.test(text)
  return LEFT_TO_RIGHT.test(text) || (!RIGHT_TO_LEFT.test(text) && !/^\d*$/.test(text))
}

/**
 * Isolates a text, so that its direction does not affect the words around it, which are in this language. A text that runs in
 * the same direction gets no isolate, because invisible characters disturb what reads, finds or copies the words.
 */
export const isolate = (text: string, language: Language): string =>
  runsAlone(text, language) ? `\u2068${text}\u2069` : text

/** Creates a translator for messages of one language. */
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
      if (typeof value !== 'number') return isolate(value, language)
      numbers ??= new Intl.NumberFormat(profileOf(language).locale)
      return numbers.format(value)
    })
  }
}
