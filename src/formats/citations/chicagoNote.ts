import type { CitationContext, CitedEvidence } from './citedFacts.ts'
import { authorOf, locatorOf, quoted, quoteOf, reservationOf, titleOf, translationOf } from './citedFacts.ts'
import { dateText } from './citationDate.ts'
import { mastheadOf } from './mastheads.ts'
import { textFragmentLink } from './textFragment.ts'
import { profileOf } from '../../domain/language/languages.ts'

/** A title in quotation marks with the comma that follows it: inside them in English (CMOS 6.9), after them in Arabic. */
function titleThenComma({ document }: CitedEvidence, language: CitationContext['language']): string {
  const { original, translation } = titleOf(document, language)
  if (profileOf(language).letterForm === 'arabic') return `${quoted(original, language)}،`
  return translation === undefined ? `“${original},”` : `“${original}” [${translation}],`
}

/**
 * Notes for newspaper articles after the Chicago Manual of Style, 17th edition: the quotation first and its source after it
 * (14.38), title in quotation marks with its translation in brackets (14.99), newspaper and date (14.191), an inferred date in
 * brackets (14.145), n.d. (14.145). A document that was cited before is cited by title alone (14.30).
 */
export function chicagoNotes(list: readonly CitedEvidence[], context: CitationContext): string {
  const cited = new Set<string>()
  const notes = list.map((one) => {
    const isShort = cited.has(one.document.id)
    cited.add(one.document.id)
    return chicagoNote(one, context, isShort)
  })
  return notes.length === 1 ? (notes[0] ?? '') : notes.map((note, at) => `${at + 1}. ${note}`).join('\n')
}

function chicagoNote(one: CitedEvidence, context: CitationContext, isShort: boolean): string {
  const { language } = context
  const { document } = one
  const comma = profileOf(language).comma.trim()
  const translation = translationOf(one, language)
  const author = authorOf(document)
  const reservation = reservationOf(one, context)
  const locator = locatorOf(one, language)
  const source = isShort
    ? []
    : [mastheadOf(document.publisher, language), dateText(document.published?.date, language, 'chicago')]
  const place = reservation === undefined ? locator : `${locator ?? ''} (${reservation})`.trim()
  const links = [textFragmentLink(one), context.linkOf?.(one)]
  const rest = [...source, place, ...links].filter((part) => part !== undefined && part !== '')
  const said = [quoted(quoteOf(one), language), ...(translation === undefined ? [] : [`[${translation}]`])].join(' ')
  return [
    /[.?!؟…][”»\]]+$/.test(said) ? said : `${said}.`,
    ...(author === undefined || isShort ? [] : [`${author}${comma}`]),
    titleThenComma(one, language),
    `${rest.join(`${comma} `)}.`,
  ].join(' ')
}
