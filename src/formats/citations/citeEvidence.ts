import type { CitationContext, CitedEvidence } from './citedFacts.ts'
import { apaCitation } from './apaCitation.ts'
import { chicagoNotes } from './chicagoNote.ts'

export const CITATION_STYLES = ['chicago', 'apa', 'bibtex', 'csl-json'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/**
 * Evidence as it is cited elsewhere: one sentence, those of a relation, or the links of a chain, in this order. Notes are
 * numbered where there are several; BibTeX and CSL-JSON have one entry a document, and their library is fetched when it is
 * first needed. The text is free of invisible marks of direction.
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
