/** Whether the page is a part of another page: `?embed=1`. */
export const IS_EMBEDDED = new URLSearchParams(location.search).get('embed') === '1'

/** The address of the whole of Sanad, with the view on screen. */
export function wholeAddress(): string {
  const address = new URL(location.href)
  address.searchParams.delete('embed')
  return address.href
}
