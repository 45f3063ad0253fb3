import { Phrases } from '../tokens/phrases.ts'
import { keysOf } from '../tokens/words.ts'
import { ARABIC_TRIGGERS, ENGLISH_TRIGGERS } from './triggers.ts'
import { arabicForms, englishForms, type VerbForm } from './verbs.ts'

/** A form of the words that state a relation. */
export interface Trigger {
  readonly type: string
  readonly frame: 'verb' | 'noun' | 'between' | 'of' | 'mutual'
  readonly form: VerbForm
  /** Keys of the prepositions before the target; empty where it is a direct object. */
  readonly prepositions: readonly string[]
  readonly language: 'ar' | 'en'
}

const FRAMES: Readonly<Record<string, Trigger['frame']>> = { v: 'verb', n: 'noun', b: 'between', o: 'of', m: 'mutual' }

/** The triggers of both languages in all their forms. */
export function triggerLexicon(): Phrases<Trigger> {
  const triggers = new Phrases<Trigger>()
  for (const [table, language] of [
    [ENGLISH_TRIGGERS, 'en'],
    [ARABIC_TRIGGERS, 'ar'],
  ] as const) {
    for (const line of table.trim().split('\n')) {
      const [type = '', shape = '', words = ''] = line.split(';')
      const [frame = '', prepositions = ''] = shape.split(':')
      const kind = FRAMES[frame] ?? 'noun'
      const common = { type, frame: kind, prepositions: prepositions.split('/').flatMap(keysOf), language }
      for (const one of words.split(',')) {
        const forms =
          kind !== 'verb' && kind !== 'mutual'
            ? [['noun', one] as const]
            : language === 'en'
              ? englishForms(one)
              : arabicForms(one)
        for (const [form, written] of forms) triggers.add(keysOf(written), { ...common, form })
      }
    }
  }
  return triggers
}
