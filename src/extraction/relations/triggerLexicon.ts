import { Phrases } from '../tokens/phrases.ts'
import { keysOf } from '../tokens/words.ts'
import { ARABIC_TRIGGERS } from './arabic/triggers.ts'
import { ENGLISH_TRIGGERS } from './english/triggers.ts'
import { arabicForms, englishForms, type VerbForm } from './verbs.ts'

/** A form of the words that state a relation. */
export interface Trigger {
  readonly type: string
  readonly frame: 'verb' | 'noun' | 'between' | 'of' | 'mutual' | 'turned' | 'own' | 'adjective'
  readonly form: VerbForm
  /** Keys of the prepositions before the target; empty where it is a direct object. */
  readonly prepositions: readonly string[]
  readonly language: 'ar' | 'en'
}

const FRAMES: Readonly<Record<string, Trigger['frame']>> = {
  v: 'verb',
  n: 'noun',
  b: 'between',
  o: 'of',
  m: 'mutual',
  t: 'turned',
  p: 'own',
  a: 'adjective',
}

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
        const forms = formsOf(one, kind, language)
        for (const [form, written] of forms) {
          if (form === 'resumed' && common.prepositions.length > 0) continue
          triggers.add(keysOf(written), { ...common, form })
        }
      }
    }
  }
  return triggers
}

function formsOf(
  words: string,
  frame: Trigger['frame'],
  language: 'ar' | 'en',
): (readonly [form: VerbForm, words: string])[] {
  if (frame === 'verb' || frame === 'mutual') return language === 'en' ? englishForms(words) : arabicForms(words)
  if (frame !== 'own') return nounForms(words, language).map((written) => ['noun', written])
  return ['ه', 'ها', 'هم'].map((pronoun) => ['noun', words.replace(/ة$/u, 'ت') + pronoun] as const)
}

/** An indefinite Arabic noun as it stands, and as an object («هجوماً»). */
function nounForms(words: string, language: 'ar' | 'en'): readonly string[] {
  return language === 'en' || /^ال| |(?:ات|[ةاءىي])$/u.test(words) ? [words] : [words, `${words}ا`]
}
