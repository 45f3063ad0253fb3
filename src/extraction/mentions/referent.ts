import type { Span } from '../../domain/dataset/dataset.ts'
import { idOf } from '../lexicon/lexicon.ts'

/** The entity that a mention names. */
export interface Referent {
  readonly id: string
  readonly type: string
  readonly labels: { readonly en?: string; readonly ar?: string }
  /** ISO 3166-1 code of the state, or of the state it belongs to. */
  readonly country?: string
}

/** The kind of words that a mention is, on which its certainty depends. */
export type Form =
  | 'name'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'body'
  | 'person'
  | 'office'
  | 'group'
  | 'quoted'
  | 'capitalised'
  | 'weapon'
  | 'agreement'
  | 'short'
  | 'pronoun'

/** Words of a sentence that name somebody. `first` and `last` count the words of the sentence, both inclusive. */
export interface Found extends Span {
  readonly first: number
  readonly last: number
  readonly referent: Referent
  readonly form: Form
  /** The first word of the title before a person's name. */
  readonly from?: number
  /** Where the title begins, without particles. */
  readonly titleStart?: number
  /** A short form of a name that the article gives in full elsewhere. */
  readonly isShort?: true
  /** Words that take a name up again, as «البلدين» does. */
  readonly isImplied?: true
}

/** Words that take up two states named before: «البلدين», "the two countries". Both mentions stand at the same words. */
export interface Pair {
  readonly first: number
  readonly last: number
  readonly both: readonly [Found, Found]
}

const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh',
  ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'w', ي: 'y',
  ى: 'a', ئ: 'y', ؤ: 'w',
} // prettier-ignore

/** A kebab-case ASCII id for a name in any script. Arabic is transliterated without the vowels, which are not written. */
export function idOfName(name: string): string {
  const latin = [...name.replace(/[\p{M}\u0640]/gu, '')].map((letter) => LETTERS[letter] ?? letter).join('')
  const id = idOf(latin)
  return id === ''
    ? `name-${[...name]
        .map((one) => (one.codePointAt(0) ?? 0).toString(16))
        .join('-')
        .slice(0, 40)}`
    : id
}
