/** A form of an adjective of nationality: of one thing, or a plural that means people. */
export interface NisbaForm {
  readonly words: string
  readonly form: 'adjective' | 'people'
}

const SINGULAR = ['', 'ة']
const PLURAL = ['ين', 'ون', 'ان', 'ات', 'تين', 'تان']

/** All genders, numbers and states of an Arabic adjective of nationality, given in the masculine singular (روسي، كوري شمالي). */
export function nisbaForms(base: string): NisbaForm[] {
  const parts = base.split(' ')
  const inflected = (ending: string, article: string) => parts.map((part) => `${article}${part}${ending}`).join(' ')
  return ['', 'ال'].flatMap((article) => [
    ...SINGULAR.map((ending): NisbaForm => ({ words: inflected(ending, article), form: 'adjective' })),
    ...PLURAL.map((ending): NisbaForm => ({ words: inflected(ending, article), form: 'people' })),
  ])
}

/** A broken plural (روس، أتراك), without and with the article. */
export function brokenPlural(plural: string): NisbaForm[] {
  return [
    { words: plural, form: 'people' },
    { words: `ال${plural}`, form: 'people' },
  ]
}
