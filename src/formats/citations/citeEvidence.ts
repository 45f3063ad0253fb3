import type { CitationContext, CitedEvidence } from './citedFacts.ts'
import { apaCitation } from './apaCitation.ts'
import { chicagoNotes } from './chicagoNote.ts'

export const CITATION_STYLES = ['chicago', 'apa', 'bibtex', 'csl-json'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/**
 * Cites evidence: one sentence, the sentences of a relation, or the links of a chain, in the order given. Several notes are
 * numbered. BibTeX and CSL-JSON have one entry per document; their library is fetched when first needed. The text has no
 * invisible direction marks.
 */
export async function citeEvidence(
  list: readonly CitedEvidence[],
  style: CitationStyle,
  context: CitationContext,
): Promise<string> {
  switch (style) {
    case 'chicago':
      return chicagoNotes(list, context)
    case 'apa':
      return apaCitation(list, context)
    case 'bibtex':
      return (await import('./bibliography.ts')).bibtex(list, context)
    case 'csl-json':
      return (await import('./bibliography.ts')).cslJson(list, context)
  }
}
