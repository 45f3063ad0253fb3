/** Every plural category of Arabic; English needs two of them. */
export const ARABIC_PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** What a complete Arabic translation of a list of messages looks like. */
export type Translation<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : Readonly<Record<(typeof ARABIC_PLURALS)[number], string>>
}
