import type { Dataset, Document, Entity, Vocabulary } from '../../domain/dataset/dataset.ts'
import type { Candidate, NamedEntity, Verdict } from '../../extraction/gates/candidate.ts'
import type { Copy } from '../../domain/text/shingles.ts'
import type { ArticleProposals } from '../../extraction/proposals/propose.ts'

/** What the worker is asked: to read an article, to make a dataset of those that were read, to read a whole collection
 * again, or to pass a candidate through the gates. */
export type ReadingRequest =
  | {
      readonly is: 'read'
      readonly id: string
      /** The name of its file. */
      readonly file: string
      readonly text: string
      readonly title: string | undefined
      readonly publisher: string | undefined
      /** The articles that were brought before it, of which it may be a copy. */
      readonly others: readonly { readonly id: string; readonly text: string }[]
      readonly vocabulary: Vocabulary
      /** The entities of the open dataset, to which names are linked. */
      readonly entities: readonly Entity[]
    }
  | {
      readonly is: 'assemble'
      readonly id: string
      readonly title: string
      readonly vocabulary: Vocabulary
      readonly articles: readonly ArticleProposals[]
    }
  | { readonly is: 'again'; readonly id: string; readonly record: Dataset }
  | {
      readonly is: 'examine'
      readonly id: string
      readonly candidate: Candidate
      readonly document: Document
      /** The entities that the document names. */
      readonly entities: readonly NamedEntity[]
      readonly vocabulary: Vocabulary
    }

export type ReadingAnswer =
  | {
      readonly is: 'progress'
      readonly id: string
      readonly done: number
      readonly of: number
      /** The sentence that was read last. */
      readonly sentence: string
    }
  | { readonly is: 'read'; readonly id: string; readonly article: ArticleProposals; readonly copy?: Copy }
  | { readonly is: 'again.progress'; readonly id: string; readonly done: number }
  | { readonly is: 'again'; readonly id: string; readonly fresh: Dataset }
  | { readonly is: 'assembled'; readonly text: string }
  | { readonly is: 'examined'; readonly id: string; readonly verdict: Verdict }
