import type { Language } from '../../domain/language/languages.ts'
import type { Subject, Subjects } from './subjects.ts'
import type { Messages, Params, Translator } from './translate.ts'
import { translator } from './translate.ts'

/** Translates the messages of one subject into one language. */
export type Words<S extends Subject> = Translator<Subjects[S]>

/** Translates the messages of every subject of the first view. */
export type Translate = Words<'app'>

/** The key of a message without parameters. */
export type PlainKey = {
  [Key in keyof Subjects['app']]: [Params<Subjects['app'][Key]>] extends [never] ? Key : never
}[keyof Subjects['app']]

/** The messages of a subject in any language. */
type MessagesOf<S extends Subject> = {
  readonly [Key in keyof Subjects[S]]: Subjects[S][Key] extends string ? string : Exclude<Messages[string], string>
}

const added = new Map<string, Messages>()
const made = new Map<string, unknown>()
const keyOf = (subject: Subject, language: Language) => `${language}/${subject}`

/** Registers the messages of a subject for `wordsIn`. */
export function addMessages(subject: Subject, language: Language, messages: Messages): void {
  added.set(keyOf(subject, language), messages)
  made.delete(keyOf(subject, language))
}

export const hasMessages = (subject: Subject, language: Language): boolean => added.has(keyOf(subject, language))

/**
 * The messages of a subject with their placeholders.
 * @throws if they have not been added
 */
export function messagesIn<S extends Subject>(subject: S, language: Language): MessagesOf<S> {
  const messages = added.get(keyOf(subject, language))
  if (messages === undefined) throw new Error(`The texts of "${subject}" in "${language}" have not been fetched`)
  return messages as MessagesOf<S>
}

/**
 * The translator of a subject in a language; each call returns the same function.
 * @throws if the messages have not been added
 */
export function wordsIn<S extends Subject>(subject: S, language: Language): Words<S> {
  const key = keyOf(subject, language)
  const existing = made.get(key)
  if (existing !== undefined) return existing as Words<S>
  const words = translator<Subjects[S]>(messagesIn(subject, language), language)
  made.set(key, words)
  return words
}
