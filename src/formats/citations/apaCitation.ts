import type { Document } from '../../domain/dataset/dataset.ts'
import type { CitationContext, CitedEvidence } from './citedFacts.ts'
import {
  authorOf,
  bracketedTitle,
  locatorOf,
  quoted,
  quoteOf,
  reservationOf,
  titleOf,
  translationOf,
} from './citedFacts.ts'
import { dateText } from './citationDate.ts'
import { mastheadOf } from './mastheads.ts'
import { textFragmentLink } from './textFragment.ts'
import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/**
 * Quotations and their reference list after the Publication Manual of the APA, 7th edition: an article without an author is
 * cited by its title (9.12, 8.14), a title in another script is kept and translated in brackets (9.38), parts of a text without
 * pages by paragraph (8.28), and the newspaper follows the date, which may be n.d. (10.1, 9.17).
 */
export function apaCitation(list: readonly CitedEvidence[], context: CitationContext): string {
  const { language } = context
  const documents = [...new Set(list.map(({ document }) => document))]
  const references = documents
    .map((document) => apaReference(document, language))
    .toSorted(new Intl.Collator(language).compare)
  const heading = wordsIn('evidence', language)('citation.references')
  return [...list.map((one) => inText(one, context)), '', heading, ...references].join('\n')
}

/** “…” (“Title,” [ca. 2023], para. 1; attributed to the Malian army) */
function inText(one: CitedEvidence, context: CitationContext): string {
  const { language } = context
  const { document } = one
  const comma = profileOf(language).comma.trim()
  const translation = translationOf(one, language)
  const author = authorOf(document)
  const { original } = titleOf(document, language)
  const title = profileOf(language).letterForm === 'arabic' ? `${quoted(original, language)}،` : `“${original},”`
  const locator = locatorOf(one, language)
  const reservation = reservationOf(one, context)
  const parts = [dateText(document.published?.date, language, 'year'), ...(locator === undefined ? [] : [locator])]
  const source = `${author === undefined ? title : `${author}${comma}`} ${parts.join(`${comma} `)}`
  const how = reservation === undefined ? '' : `${profileOf(language).semicolon.trim()} ${reservation}`
  const link = context.linkOf?.(one) ?? textFragmentLink(one)
  return [
    quoted(quoteOf(one), language),
    ...(translation === undefined ? [] : [`[${translation}]`]),
    `(${source}${how}).`,
    ...(link === undefined ? [] : [link]),
  ].join(' ')
}

/** Title [Translation]. (2023, March 18). Newspaper. URL */
function apaReference(document: Document, language: Language): string {
  const author = authorOf(document)
  const title = bracketedTitle(document, language)
  const date = `(${dateText(document.published?.date, language, 'apa')}).`
  const stop = (text: string) => (/[.?!؟]$/.test(text) ? text : `${text}.`)
  return [
    ...(author === undefined ? [stop(title), date] : [stop(author), date, stop(title)]),
    stop(mastheadOf(document.publisher, language)),
    ...(document.url === undefined ? [] : [document.url]),
  ].join(' ')
}
