import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Document } from '../../domain/dataset/dataset.ts'
import type { CslDate } from './citationDate.ts'
import { cslDate, isInferred } from './citationDate.ts'
import type { CitationContext, CitedEvidence } from './citedFacts.ts'
import { authorOf, bracketedTitle, locatorOf, quoted, quoteOf, reservationOf, translationOf } from './citedFacts.ts'
import { mastheadOf } from './mastheads.ts'
import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

// Arabic stays unchanged, and an entry's key is its document's id, so that a second export is recognised as the same entry.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false })

/** The fields of a CSL-JSON item that documents can fill. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly 'container-title': string
  readonly language: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: CslDate
  readonly URL?: string
  readonly note?: string
  /** The quoted sentences, one per line. */
  readonly annote: string
}

/** A sentence with its place: para. 1, sentence 2: “…” [Translation] (attributed to the Malian army) Link */
function annotation(one: CitedEvidence, context: CitationContext): string {
  const { language } = context
  const translation = translationOf(one, language)
  const reservation = reservationOf(one, context)
  const locator = locatorOf(one, language)
  return [
    ...(locator === undefined ? [] : [`${locator}:`]),
    quoted(quoteOf(one), language),
    ...(translation === undefined ? [] : [`[${translation}]`]),
    ...(reservation === undefined ? [] : [`(${reservation})`]),
    context.linkOf?.(one) ?? '',
  ]
    .join(' ')
    .trim()
}

function cslItem(document: Document, of: readonly CitedEvidence[], context: CitationContext): CslItem {
  const { language } = context
  const { published, url } = document
  const author = authorOf(document)
  const basis = published?.basis[language] ?? Object.values(published?.basis ?? {})[0] ?? ''
  return {
    id: document.id,
    type: 'article-newspaper',
    title: bracketedTitle(document, language),
    'container-title': mastheadOf(document.publisher, language),
    language: document.language,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(published === undefined ? {} : { issued: cslDate(published.date, language) }),
    ...(url === undefined ? {} : { URL: url }),
    ...(published !== undefined && isInferred(published.date)
      ? { note: withoutDirectionMarks(wordsIn('evidence', language)('citation.date.basis', { basis })) }
      : {}),
    annote: of.map((one) => annotation(one, context)).join('\n'),
  }
}

/** One item per document, in the order of first citation. */
export function cslItems(list: readonly CitedEvidence[], context: CitationContext): readonly CslItem[] {
  return [...new Set(list.map(({ document }) => document))].map((document) =>
    cslItem(
      document,
      list.filter((one) => one.document === document),
      context,
    ),
  )
}

/** CSL-JSON, as read by Zotero and similar programs. */
export function cslJson(list: readonly CitedEvidence[], context: CitationContext): string {
  return plugins.output.format('data', plugins.input.chain(cslItems(list, context), { generateGraph: false }))
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** Characters that TeX interprets. The library would escape them only together with dropping everything that is not Latin. */
const forTex = (text: string) => text.replace(/[\\{}$&#%_~^<>]/g, (sign) => TEX[sign] ?? `\\${sign}`)

/** BibTeX with one entry per document. Arabic needs a TeX that reads Unicode, such as XeTeX or LuaTeX. */
export function bibtex(list: readonly CitedEvidence[], context: CitationContext): string {
  const items = cslItems(list, context).map((item) => ({
    ...item,
    title: forTex(item.title),
    'container-title': forTex(item['container-title']),
    annote: forTex(item.annote),
    ...(item.note === undefined ? {} : { note: forTex(item.note) }),
    ...(item.author === undefined ? {} : { author: item.author.map(({ literal }) => ({ literal: forTex(literal) })) }),
    ...(item.URL === undefined ? {} : { URL: item.URL.replace(/[\\{}]/g, encodeURIComponent) }),
  }))
  return plugins.output.format('bibtex', items).trim()
}
