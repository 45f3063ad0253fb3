import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Separator } from './dataFormats.ts'

/** What a writer needs to know besides the dataset. */
export interface WritingOptions {
  /** The language of names in formats that have room for only one. */
  readonly language: Language
  readonly separator: Separator
  /** The colour of each category, as `#RRGGBB`. */
  readonly colours: Readonly<Record<string, string>>
  /** Whether somebody has reviewed the data, as those who publish Sanad have. */
  readonly isReviewed: boolean
  /** The address of the page, to which links lead; `null` if no link can lead to the data. */
  readonly page: string | null
  /** Today, as `2026-11-30`. */
  readonly day: string
}

/** Receives the number of pieces of evidence that are written, and of all. */
export type OnProgress = (done: number, of: number) => void

/** The contents of a file, in pieces. */
export type Contents = readonly (string | Uint8Array<ArrayBuffer>)[]

/** Writes a dataset, or a part of one, in a format. Null if the format cannot hold it. */
export type Writer = (
  dataset: Dataset,
  options: WritingOptions,
  onProgress: OnProgress,
) => Contents | null | Promise<Contents>

/** The number of items that are written between two reports. */
const STEP = 256

/** Yields the items, with a report after every `STEP` of them and at the end. */
export function* withProgress<Item>(items: readonly Item[], onProgress: OnProgress): Iterable<Item> {
  for (const [index, item] of items.entries()) {
    if (index % STEP === 0) onProgress(index, items.length)
    yield item
  }
  onProgress(items.length, items.length)
}
