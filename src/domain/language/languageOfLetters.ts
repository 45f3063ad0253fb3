import { LANGUAGES, profileOf, type Language, type LetterForm } from './languages.ts'

const SCRIPTS: Readonly<Record<LetterForm, RegExp>> = { latin: /\p{Script=Latin}/u, arabic: /\p{Script=Arabic}/u }

/**
 * The first language of the interface that is written in the letters of a text, by its first letter; `undefined` for a text without such
 * letters. A script does not tell languages that share it apart, so this is only for texts of which the data says no language.
 */
export function languageOfLetters(text: string): Language | undefined {
  const first = /[\p{Script=Latin}\p{Script=Arabic}]/u.exec(text)?.[0]
  return first === undefined ? undefined : LANGUAGES.find((one) => SCRIPTS[profileOf(one).letterForm].test(first))
}
