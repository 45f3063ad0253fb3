/** A single result by what it stands for, with ids of the bundled dataset. */
export type Result =
  | { readonly entity: string }
  | { readonly relation: string }
  /** The sentence of a document in which, or in whose translation, these words stand verbatim. */
  | { readonly sentence: { readonly document: string; readonly containing: string } }
  /** The entry for all sentences of two actors, ids in alphabetical order. Their chain is to be offered beside it. */
  | { readonly pair: readonly [string, string] }
  /** The chain between two actors whom no relation joins, ids in alphabetical order. */
  | { readonly chain: readonly [string, string] }

/** What a journalist would want on top of the list. */
export type Hit =
  | Result
  /** Several results are right, and any of them may come first. */
  | { readonly oneOf: readonly Result[] }
  /** The dataset knows nothing of this: no entity, no relation and no sentence is shown. */
  | { readonly nothing: true }

/** A query as somebody types it, and what it is to find first. */
export interface JudgedQuery {
  readonly query: string
  /** The language of the interface. */
  readonly language: 'en' | 'ar'
  readonly first: Hit
  readonly why?: string
}
