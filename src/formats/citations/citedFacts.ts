import type { Dataset, Document, Evidence, Localised } from '../../domain/dataset/dataset.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { locate } from '../../domain/evidence/locator.ts'
import { reviewStateOf } from '../../domain/review/reviewState.ts'
import { nameInSentence } from '../../domain/sentence/nameInSentence.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** A cited piece of evidence with its document. */
export interface CitedEvidence {
  readonly document: Document
  readonly evidence: Evidence
}

export interface CitationContext {
  /** The language of the connecting words and of translations. */
  readonly language: Language
  /** For the names of speakers. */
  readonly dataset: Dataset
  /** Makes the permalink of a sentence; without it, citations carry no link. */
  readonly linkOf?: (cited: CitedEvidence) => string
}

const textIn = (texts: Localised, language: string): string => texts[language] ?? Object.values(texts)[0] ?? ''

/** Puts a text on one line, so that each note stays one line. */
const onOneLine = (text: string) => text.trim().replace(/\s*[\r\n]+\s*/g, ' ')

/** The verbatim sentence. */
export const quoteOf = ({ document, evidence }: CitedEvidence): string => onOneLine(sliceOf(document.text, evidence))

/** The translation into the user's language, if the sentence is in another one. */
export function translationOf({ document, evidence }: CitedEvidence, language: Language): string | undefined {
  if (document.language.split('-')[0] === language) return undefined
  const text = translatedEvidence(document, evidence, language)
  return text === undefined || text === '' ? undefined : onOneLine(withoutDirectionMarks(text))
}

/** A document's title in its own language, and in the user's if that is different. */
export function titleOf({ title, language: own }: Document, language: Language) {
  const original = withoutDirectionMarks(textIn(title, own))
  const translated = title[language]
  return {
    original,
    translation:
      translated === undefined || withoutDirectionMarks(translated) === original
        ? undefined
        : withoutDirectionMarks(translated),
  }
}

/** The title with its translation in square brackets, as both style manuals require. */
export function bracketedTitle(document: Document, language: Language): string {
  const { original, translation } = titleOf(document, language)
  return translation === undefined ? original : `${original} [${translation}]`
}

/** The author; none if the byline only repeats the publisher. */
export function authorOf({ byline, publisher }: Document): string | undefined {
  return byline === undefined || byline.includes(publisher) ? undefined : withoutDirectionMarks(byline)
}

/** "para. 4, sentence 1", "headline". */
export function locatorOf({ document, evidence }: CitedEvidence, language: Language): string | undefined {
  const place = locate(document, evidence)
  if (place === undefined) return undefined
  const w = wordsIn('evidence', language)
  const { role, paragraph = 0, sentence = 0 } = place
  return role === 'body' ? w('citation.locator.body', { paragraph, sentence }) : w(`citation.locator.${role}`)
}

/**
 * How a sentence says it, where that is not an assertion of the document's own about the present: "attributed to the Malian army,
 * of the past"; and whether what it is cited for is only proposed, or put off.
 */
export function reservationOf(cited: CitedEvidence, context: CitationContext): string | undefined {
  const said = howSaid(cited, context)
  const state = reviewStateOf(cited.evidence)
  if (state === 'reviewed') return said
  const w = wordsIn('evidence', context.language)
  return said === undefined ? w(`citation.${state}`) : w(`citation.stance.${state}`, { stance: said })
}

function howSaid(cited: CitedEvidence, context: CitationContext): string | undefined {
  const stance = stanceOf(cited, context)
  if (cited.evidence.tense !== 'past') return stance
  const w = wordsIn('evidence', context.language)
  return stance === undefined ? w('citation.past') : w('citation.stance.past', { stance })
}

function stanceOf({ evidence }: CitedEvidence, { language, dataset }: CitationContext): string | undefined {
  const w = wordsIn('evidence', language)
  const { stance, attributedTo } = evidence
  const speaker = dataset.entities.find(({ id }) => id === attributedTo)
  if (speaker !== undefined)
    return withoutDirectionMarks(
      w(`citation.stance.${stance}.to`, { speaker: nameInSentence(speaker, 'object', language).text }),
    )
  return stance === 'asserted' ? undefined : w(`citation.stance.${stance}`)
}

/** Quotes words in the language's quotation marks, or in the other kind if they contain guillemets. */
export function quoted(text: string, language: Language): string {
  const [opening, closing] = profileOf(/[«»]/.test(text) ? 'en' : language).quotes
  return `${opening}${text}${closing}`
}
