import type { Arrivals } from '../flags/joinLatest.ts'
import { joinLatest } from '../flags/joinLatest.ts'

/** A view that the reader has given a name. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** The id of the dataset that it is of. */
  readonly dataset: string
  /** The fragment of a link to it, without `#`; empty for the view that one starts with. */
  readonly view: string
  /** When it was saved or renamed last (ISO 8601 in UTC). */
  readonly at: string
}

/** Letters of a name, at most. */
export const LONGEST_NAME = 120

/** A name as it is kept: without the spaces around it, not longer than may be. Empty where nothing is left. */
export function tidyName(name: string): string {
  return [
    ...name
      .replace(/\p{Surrogate}/gu, '')
      .trim()
      .replace(/\s+/g, ' '),
  ]
    .slice(0, LONGEST_NAME)
    .join('')
    .trim()
}

/** Those of a dataset and those of others, each the latest first. */
export function sortViews(
  views: readonly SavedView[],
  dataset: string,
): { readonly here: readonly SavedView[]; readonly elsewhere: readonly SavedView[] } {
  const sorted = views.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1))
  return {
    here: sorted.filter((one) => one.dataset === dataset),
    elsewhere: sorted.filter((one) => one.dataset !== dataset),
  }
}

export interface MergedViews extends Arrivals<SavedView> {
  /** Every view of either side, the present ones first. */
  readonly views: readonly SavedView[]
}

/** Joins views that came from elsewhere to the present ones; of two of one id the later stays. */
export function mergeViews(present: readonly SavedView[], arriving: readonly SavedView[]): MergedViews {
  const rest = ({ name, dataset, view }: SavedView) => [name, dataset, view]
  const { all: views, ...arrivals } = joinLatest(present, arriving, { keyOf: ({ id }) => id, rest })
  return { views, ...arrivals }
}
