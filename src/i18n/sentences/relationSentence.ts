import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Reservation } from '../../domain/sentence/reservation.ts'
import { reservationOf } from '../../domain/sentence/reservation.ts'
import type { Claim, SentenceParts } from '../../domain/sentence/sentenceParts.ts'
import { predicateAlone, sentenceParts } from '../../domain/sentence/sentenceParts.ts'
import { tenseOf } from '../../domain/sentence/tense.ts'
import { reservationWords } from './reservations.ts'
import { isolate } from '../engine/translate.ts'
import { wordsIn } from '../engine/words.ts'

/** The parts of the sentence that states a relation. The names can be rendered as elements of their own. */
export interface RelationSentence extends SentenceParts {
  /** "Supposed:", "Denied:", or empty. */
  readonly lead: string
  /** "(in the past)", or empty. */
  readonly end: string
}

/**
 * The sentence that states a relation in headings, lists and labels, with a reservation if its evidence requires one:
 * "Supposed: China joins in a nuclear strike with Russia".
 * @param evidence the evidence that is shown: all of the relation's, the part that filters leave, or one piece
 */
export function relationSentence(
  lookup: Lookup,
  claim: Claim,
  evidence: readonly Evidence[],
  language: Language,
): RelationSentence {
  const reservation = reservationOf(evidence)
  const parts = sentenceParts(lookup, claim, language, tenseOf(evidence), reservation === null)
  return {
    ...parts,
    lead: leadIn(language, reservation),
    end: parts.lacksPast ? wordsIn('app', language)('sentence.past') : '',
  }
}

/** The sentence as one string, with its names isolated from text of the other direction. */
export function relationText(lookup: Lookup, claim: Claim, evidence: readonly Evidence[], language: Language): string {
  return joined(relationSentence(lookup, claim, evidence, language), (words) => isolate(words, language))
}

/** The sentence as one string without control characters, for the names of files and views. */
export function plainRelationText(
  lookup: Lookup,
  claim: Claim,
  evidence: readonly Evidence[],
  language: Language,
): string {
  return joined(relationSentence(lookup, claim, evidence, language), (words) => words)
}

/**
 * The predicate as it stands on a line between the two ends, with the same reservation: "Supposed: joins in a nuclear strike
 * with".
 */
export function predicateText(lookup: Lookup, claim: Claim, evidence: readonly Evidence[], language: Language): string {
  const { text } = predicateAlone(lookup, claim, language, tenseOf(evidence))
  return [leadIn(language, reservationOf(evidence)), text].filter(Boolean).join(' ')
}

const leadIn = (language: Language, reservation: Reservation | null) =>
  reservation === null ? '' : reservationWords(language)[reservation]

function joined(sentence: RelationSentence, isolated: (words: string) => string): string {
  const { lead, source, predicate, target, gaps, end } = sentence
  const [afterSource, beforeTarget] = gaps
  const stated = [source.text, afterSource, predicate.text, beforeTarget, target.text]
    .map((text, at) => (at % 2 === 0 ? isolated(text) : text))
    .join('')
  return [lead, stated, end].filter(Boolean).join(' ')
}
