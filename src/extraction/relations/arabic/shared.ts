import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import type { Trigger } from '../triggerLexicon.ts'

const OF_PERSONS = /^[وف]?(?:زار|وصل|قال|اكد|التقى|استقبل|بحث|اجرى|عقد|غادر|شارك|اعلن|دعا|عاد)$/u
const FEMININE_VERB = /^[وف]?(?:س?ت\p{Script=Arabic}{2,}|\p{Script=Arabic}{2,}ت)$/u
const FAR = 25

/** «زارت تركيا قطر واتفقت مع مصر …»: the subject that the sentence began with does what a verb after "and" says. */
export function sharedSubject(
  { words, outer }: ReadSentence,
  { prepositions }: Trigger,
  at: number,
): Found | undefined {
  const key = words[at]?.key ?? ''
  const [first] = outer
  // Without a preposition, the name after the verb may be its subject as well.
  if (!key.startsWith('و') || prepositions.length === 0 || first === undefined || first.form === 'adjective')
    return undefined
  const from = first.from ?? first.first
  const isPerson = first.referent.type === 'person'
  if (!isPerson && first.referent.type !== 'country') return undefined
  const isFeminine = FEMININE_VERB.test(key)
  const verb = words[0]?.key ?? ''
  const begins = from === 0 || (from === 1 && (isPerson ? OF_PERSONS.test(verb) : FEMININE_VERB.test(verb)))
  if (!begins || first.last >= at - 1 || at - first.last > FAR || isFeminine === isPerson) return undefined
  const isOneClause = words
    .slice(first.last + 1, at + 1)
    .every(
      ({ before, key: word }) =>
        !/[.؛:!?؟«»“”"]/u.test(before) && !/^(?:ب?ان(?:ه|ها)?|الذي|التي|لكن|ولكن|بينما|فيما)$/u.test(word),
    )
  return isOneClause ? first : undefined
}
