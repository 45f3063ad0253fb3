import type { Dataset, Document, Evidence, Localised } from '../../domain/dataset/dataset.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { locate } from '../../domain/evidence/locator.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { citationWords } from '../../i18n/citationWords.ts'
import type { Language } from '../../i18n/engine/translate.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import { plain } from './plain.ts'

/** A piece of evidence that is cited, in its document. */
export interface CitedEvidence {
  readonly document: Document
  readonly evidence: Evidence
}

export interface CitationContext {
  /** Of the words between the parts, and of translations. */
  readonly language: Language
  /** For the names of speakers. */
  readonly dataset: Dataset
  /** The stable link to a sentence; without it citations carry none. */
  readonly linkOf?: (cited: CitedEvidence) => string
}

const textIn = (texts: Localised, language: string): string => texts[language] ?? Object.values(texts)[0] ?? ''

/** On one line, so that a list of notes stays a list. */
const onOneLine = (text: string) => text.trim().replace(/\s*[\r\n]+\s*/g, ' ')

/** The sentence as the document has it. */
export const quoteOf = ({ document, evidence }: CitedEvidence): string => onOneLine(sliceOf(document.text, evidence))

/** What it says in the reader's language, where that is another. */
export function translationOf({ document, evidence }: CitedEvidence, language: Language): string | undefined {
  if (document.language.split('-')[0] === language) return undefined
  const text = translatedEvidence(document, evidence, language)
  return text === undefined || text === '' ? undefined : onOneLine(plain(text))
}

/** A document's title in its own language, and in the reader's where that is another. */
export function titleOf({ title, language: own }: Document, language: Language) {
  const original = plain(textIn(title, own))
  const translated = title[language]
  return {
    original,
    translation: translated === undefined || plain(translated) === original ? undefined : plain(translated),
  }
}

/** The title with its translation in square brackets, as both manuals have it. */
export function bracketedTitle(document: Document, language: Language): string {
  const { original, translation } = titleOf(document, language)
  return translation === undefined ? original : `${original} [${translation}]`
}

/** Who wrote it; a byline that only repeats the publisher names nobody. */
export function authorOf({ byline, publisher }: Document): string | undefined {
  return byline === undefined || byline.includes(publisher) ? undefined : plain(byline)
}

/** "para. 4, sentence 1", "headline". */
export function locatorOf({ document, evidence }: CitedEvidence, language: Language): string | undefined {
  const place = locate(document, evidence)
  if (place === undefined) return undefined
  const w = wordsIn(citationWords, language)
  const { role, paragraph = 0, sentence = 0 } = place
  return role === 'body' ? w('locator.body', { paragraph, sentence }) : w(`locator.${role}`)
}

/** How the sentence says it, where it is not the document's own assertion: "attributed to the Malian army". */
export function stanceOf({ evidence }: CitedEvidence, { language, dataset }: CitationContext): string | undefined {
  const w = wordsIn(citationWords, language)
  const { stance, attributedTo } = evidence
  const entity = dataset.entities.find(({ id }) => id === attributedTo)
  if (entity !== undefined) return plain(w(`stance.${stance}.to`, { speaker: textIn(entity.labels, language) }))
  return stance === 'asserted' ? undefined : w(`stance.${stance}`)
}

/** In the quotation marks of the language; where the words have guillemets of their own, in the other ones. */
export function quoted(text: string, language: Language): string {
  return language === 'ar' && !/[«»]/.test(text) ? `«${text}»` : `“${text}”`
}
