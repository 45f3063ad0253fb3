const NAME = 'collection'

/** The key of the collection that the page's address names; `null` if it names none. */
export const collectionInAddress = (search: string): string | null => new URLSearchParams(search).get(NAME)

/** What the page itself has last named in the address, or found there when it was loaded. */
let named = typeof location === 'undefined' ? null : collectionInAddress(location.search)

/** Whether Back or Forward has led to a view of another dataset, for which the page has to be loaded anew. */
export const isElsewhere = (): boolean => collectionInAddress(location.search) !== named

/**
 * Names a collection in the address, without a step in the browser's history; `null` takes the name away.
 * @param keepsView whether the fragment is a view of this collection already, and not of what was open before
 */
export function setCollectionInAddress(key: string | null, keepsView = false): void {
  // The address belongs to another dataset, which is about to be loaded.
  if (isElsewhere()) return
  named = key
  const parameters = new URLSearchParams(location.search)
  if (parameters.get(NAME) === key) return
  if (key === null) parameters.delete(NAME)
  else parameters.set(NAME, key)
  const search = parameters.toString()
  const view = keepsView ? location.hash : ''
  history.replaceState(history.state, '', `${location.pathname}${search === '' ? '' : `?${search}`}${view}`)
}
