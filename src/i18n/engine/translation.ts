/** All plural categories of Arabic; English needs two of them. */
export const ARABIC_PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** The type of a complete translation of some messages into a language with these plural categories. */
export type Translation<Messages, Plurals extends Intl.LDMLPluralRule> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Readonly<Record<Plurals, string>>
}

export type ArabicTranslation<Messages> = Translation<Messages, (typeof ARABIC_PLURALS)[number]>
