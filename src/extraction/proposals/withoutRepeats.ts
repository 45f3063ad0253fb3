import type { Copy } from '../../domain/text/shingles.ts'
import type { ArticleProposals } from './propose.ts'

/** Whatever white space stands between the words. */
const wordsOf = (quote: string) => quote.trim().replace(/\s+/g, ' ')

/** Leaves out of copies what the articles before them have said, so that each sentence is proposed, and its source counted, once. */
export interface Originals {
  /** @param copy of which earlier article this one is a copy, if of one */
  readonly without: (article: ArticleProposals, copy: Copy | undefined) => ArticleProposals
}

export function originals(): Originals {
  const said = new Set<string>()
  return {
    without: (article, copy) => {
      const quoteOf = ({ evidence }: ArticleProposals['proposals'][number]) =>
        wordsOf(article.document.text.slice(evidence.start, evidence.end))
      const kept =
        copy === undefined ? article.proposals : article.proposals.filter((proposal) => !said.has(quoteOf(proposal)))
      for (const proposal of article.proposals) said.add(quoteOf(proposal))
      return { ...article, proposals: kept }
    },
  }
}
