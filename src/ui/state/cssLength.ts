/**
 * A length that the stylesheet gives as a custom property of the page, in CSS pixels; 0 where the property is not set.
 * Lays the page out: ask when something has changed, not in every frame.
 */
export function cssLength(property: `--${string}`): number {
  const ruler = document.createElement('div')
  Object.assign(ruler.style, { position: 'fixed', visibility: 'hidden', inlineSize: `var(${property}, 0px)` })
  document.body.append(ruler)
  const { width } = ruler.getBoundingClientRect()
  ruler.remove()
  return width
}
