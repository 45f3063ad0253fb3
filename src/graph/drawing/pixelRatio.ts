/**
 * Calls back when `devicePixelRatio` changes: on another screen, or when the user zooms the page. The size of an element in CSS
 * pixels may stay the same then, so that no resize observer notices.
 * @returns a function that ends it
 */
export function onPixelRatioChange(changed: () => void): () => void {
  let query: MediaQueryList | undefined
  const watch = () => {
    query?.removeEventListener('change', next)
    // A query asks about one ratio only, so each change needs a new one.
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    query.addEventListener('change', next)
  }
  const next = () => {
    watch()
    changed()
  }
  watch()
  return () => query?.removeEventListener('change', next)
}
