import type { Copy } from '../../domain/text/shingles.ts'
import type { ArticleProposals } from './propose.ts'

/** Whatever white space stands between the words. */
const wordsOf = (quote: string) => quote.trim().replace(/\s+/g, ' ')

/**
 * A number of 53 bits for a sentence, by two 32-bit hashes. Of a hundred thousand sentences, two have the same number in one of a
 * million collections; sentences themselves would keep as much memory as the articles have words.
 */
function numberOf(words: string): number {
  let [low, high] = [0x81_1c_9d_c5, 0x12_34_56_78]
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01_00_01_93)
    high = Math.imul(high ^ code, 0x85_eb_ca_6b)
    high ^= high >>> 13
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

/** Leaves out of copies what the articles before them have said, so that each sentence is proposed, and its source counted, once. */
export interface Originals {
  /** @param copy of which earlier article this one is a copy, if of one */
  readonly without: (article: ArticleProposals, copy: Copy | undefined) => ArticleProposals
}

export function originals(): Originals {
  const said = new Set<number>()
  return {
    without: (article, copy) => {
      const quoteOf = ({ evidence }: ArticleProposals['proposals'][number]) =>
        numberOf(wordsOf(article.document.text.slice(evidence.start, evidence.end)))
      const kept =
        copy === undefined ? article.proposals : article.proposals.filter((proposal) => !said.has(quoteOf(proposal)))
      for (const proposal of article.proposals) said.add(quoteOf(proposal))
      return { ...article, proposals: kept }
    },
  }
}
