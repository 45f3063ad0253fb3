import type { Language, Messages, Translator } from './translate.ts'
import { translator } from './translate.ts'
import type { Translation } from './translation.ts'

/** The texts of a part of the app that is fetched when it is first opened, in both languages: they come with it. */
export interface Words<M> {
  readonly en: M
  readonly ar: { readonly [Key in keyof M]: Messages[string] }
}

/** Texts in both languages. A key or a plural form that Arabic lacks does not compile. */
export const words = <const M extends Messages>(en: M, ar: Translation<M>): Words<M> => ({ en, ar })

/** What says these texts in one language. */
export const wordsIn = <M extends Messages>(list: Words<M>, language: Language): Translator<M> =>
  translator<M>(list[language], language)
