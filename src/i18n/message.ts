/** A message in the plural forms of its language; `other` is always there. */
export type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string }
export type Message = string | PluralForms

/** What another language must say: a message where English has one, plural forms where English counts. */
export type Translation<Source> = {
  readonly [key in keyof Source]: Source[key] extends string ? string : PluralForms
}
