import type { Stance } from '../domain/dataset/dataset.ts'

/** A chain for a picture. Its texts are in the user's language already; its sentences are looked up in the dataset. */
export interface ChainPngRequest {
  readonly title: string
  readonly verdict: string
  /** The source line. */
  readonly source: string
  /** The titles of the two pages. */
  readonly pages: { readonly translation: string; readonly source: string }
  /** Entities from first to last; `links[i]` joins `stops[i]` and `stops[i + 1]`. */
  readonly stops: readonly string[]
  readonly links: readonly {
    readonly relation: string
    /** The index of the piece of the relation's evidence that is shown. */
    readonly evidence: number
    readonly stance: Stance
    /** Whether it rests on proposals alone. */
    readonly isProposed: boolean
    /** The predicate between the two ends. */
    readonly phrase: string
    /** The number of sentences with this stance. */
    readonly sentences: number
    /** Where the sentence stands, and its stance. */
    readonly about: readonly string[]
    /** The label of the weakest link. */
    readonly weakest: string | null
  }[]
}
