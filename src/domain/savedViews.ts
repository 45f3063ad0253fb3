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

export interface MergedViews {
  /** Every view of either side, the present ones first. */
  readonly views: readonly SavedView[]
  readonly added: readonly SavedView[]
  /** Taken in place of an earlier one. */
  readonly updated: readonly SavedView[]
  /** The same on both sides, or older than the present one: that stays. */
  readonly kept: readonly SavedView[]
}

/** Orders two states of one view: the later, and of two of one moment always the same one, comes last. */
function compare(a: SavedView, b: SavedView): number {
  const time = Date.parse(a.at) - Date.parse(b.at)
  if (time !== 0) return time
  const [left, right] = [a, b].map(({ name, dataset, view }) => JSON.stringify([name, dataset, view]))
  if (left === undefined || right === undefined || left === right) return 0
  return left < right ? -1 : 1
}

/** Joins views that came from elsewhere to the present ones; of two of one id the later stays. */
export function mergeViews(present: readonly SavedView[], arriving: readonly SavedView[]): MergedViews {
  const views = new Map(present.map((one) => [one.id, one]))
  const were = new Map(views)
  const kept: SavedView[] = []
  for (const view of arriving) {
    const known = views.get(view.id)
    if (known === undefined || compare(view, known) > 0) views.set(view.id, view)
    else kept.push(view)
  }
  const all = [...views.values()]
  return {
    views: all,
    added: all.filter(({ id }) => !were.has(id)),
    updated: all.filter((view) => were.has(view.id) && were.get(view.id) !== view),
    kept,
  }
}
