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

/** Isolates a text, so that its direction does not affect the words around it. */
export const isolate = (text: string) => `\u2068${text}\u2069`

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
      if (typeof value !== 'number') return isolate(value)
      numbers ??= new Intl.NumberFormat(profileOf(language).locale)
      return numbers.format(value)
    })
  }
}
