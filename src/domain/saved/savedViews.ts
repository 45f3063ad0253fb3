import type { JoinResult } from '../flags/joinLatest.ts'
import { joinLatest } from '../flags/joinLatest.ts'

/** A view that the user has named. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** The id of its dataset. */
  readonly dataset: string
  /** The fragment of a link to it, without `#`; empty for the default view. */
  readonly view: string
  /** When it was saved or renamed last (ISO 8601 in UTC). */
  readonly at: string
}

/** The maximum length of a name. */
export const LONGEST_NAME = 120

/** A name as stored: trimmed and cut to the maximum length. May be empty. */
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

/** The views of a dataset and those of others, each sorted with the latest first. */
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

export interface MergedViews extends JoinResult<SavedView> {
  /** Every view of either side, the present ones first. */
  readonly views: readonly SavedView[]
}

/** Joins views from elsewhere with the present ones; of two with the same id, the later one is kept. */
export function mergeViews(present: readonly SavedView[], arriving: readonly SavedView[]): MergedViews {
  const rest = ({ name, dataset, view }: SavedView) => [name, dataset, view]
  const { all: views, ...arrivals } = joinLatest(present, arriving, { keyOf: ({ id }) => id, rest })
  return { views, ...arrivals }
}
