import type { LanguageTag, Relation } from '../dataset/dataset.ts'
import { inLanguage } from '../language/inLanguage.ts'
import { nearestLanguage, profileOf } from '../language/languages.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { agreeingForm } from './agreement.ts'
import { attachPreposition } from './attachedPreposition.ts'
import type { Wording } from './nameInSentence.ts'
import { nameInSentence } from './nameInSentence.ts'
import type { Tense } from './tense.ts'

/** A relation without its evidence: who does what to whom. */
export type Claim = Pick<Relation, 'source' | 'type' | 'target'>

/** The parts of the sentence that states a relation. The names can be shown as elements of their own. */
export interface SentenceParts {
  readonly source: Wording
  readonly predicate: Wording
  readonly target: Wording
  /** What stands between source and predicate, and between predicate and target. */
  readonly gaps: readonly [afterSource: string, beforeTarget: string]
  /** Whether the relation belongs to the past but its predicate does not show it, because the type has no past forms. */
  readonly lacksPast: boolean
}

/**
 * The parts of a sentence in a language: "The United States | supplies arms to | Mali". A type without predicates uses its
 * label, which the language's `join` separates from the names.
 * @param isStart whether the sentence begins with its source
 */
export function sentenceParts(
  lookup: Lookup,
  claim: Claim,
  language: LanguageTag,
  tense: Tense,
  isStart = true,
): SentenceParts {
  const source = nameInSentence(known(lookup.entity, claim.source), isStart ? 'start' : 'subject', language)
  const target = nameInSentence(known(lookup.entity, claim.target), 'object', language)
  const { text, language: found, isLabel, lacksPast } = predicateOf(lookup, claim, language, tense)
  if (isLabel) {
    const { join } = profileOf(nearestLanguage(found))
    return { source, predicate: { text, language: found }, target, gaps: [join, join], lacksPast }
  }
  const { predicate, gap, name } = attachPreposition(text, target.text)
  return {
    source,
    predicate: { text: predicate, language: found },
    target: { ...target, text: name },
    gaps: [' ', gap],
    lacksPast,
  }
}

/** The predicate alone, as it stands on a line between the two ends: "supplies arms to". */
export function predicateAlone(lookup: Lookup, claim: Claim, language: LanguageTag, tense: Tense): Wording {
  const { text, language: found } = predicateOf(lookup, claim, language, tense)
  return { text, language: found }
}

interface Predicate extends Wording {
  readonly isLabel: boolean
  readonly lacksPast: boolean
}

function predicateOf(lookup: Lookup, { source, type }: Claim, wanted: LanguageTag, tense: Tense): Predicate {
  const { labels, predicates, pastPredicates } = known(lookup.relationType, type)
  const { text: label, language } = inLanguage(labels, wanted)
  const grammar = known(lookup.entity, source).grammar?.[language]
  const past = tense === 'past' ? pastPredicates?.[language] : undefined
  const forms = past ?? predicates?.[language]
  const lacksPast = tense === 'past' && past === undefined
  if (forms === undefined) return { text: label, language, isLabel: true, lacksPast }
  return { text: agreeingForm(forms, grammar), language, isLabel: false, lacksPast }
}
