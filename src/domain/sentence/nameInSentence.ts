import type { Entity, LanguageTag } from '../dataset/dataset.ts'
import { inLanguage } from '../language/inLanguage.ts'

/** A text with the language it is in. */
export interface Wording {
  readonly text: string
  readonly language: LanguageTag
}

/** The position of a name: first in a sentence, before the predicate but after other words, or after the predicate. */
export type NamePosition = 'start' | 'subject' | 'object'

/** An entity's name as it stands in a sentence: "The United States", "the United States". */
export function nameInSentence({ labels, grammar }: Entity, position: NamePosition, wanted: LanguageTag): Wording {
  const { text: label, language } = inLanguage(labels, wanted)
  const { article, oblique } = grammar?.[language] ?? {}
  const isSpelling = oblique?.toLocaleLowerCase(language) === label.toLocaleLowerCase(language)
  // A form that differs only by its capital is the name's spelling inside a sentence, whichever its case.
  const isInside = position !== 'start' || article !== undefined
  const name = position === 'object' || (isSpelling && isInside) ? (oblique ?? label) : label
  if (article === undefined) return { text: name, language }
  const text = `${article} ${name}`
  return { text: position === 'start' ? capitalised(text, language) : text, language }
}

const capitalised = (text: string, language: LanguageTag) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
