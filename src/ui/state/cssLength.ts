/**
 * A length from a custom property of the page's stylesheet, in CSS pixels; 0 if the property is not set. It forces a layout,
 * so do not call it in every frame.
 */
export function cssLength(property: `--${string}`): number {
  const ruler = document.createElement('div')
  Object.assign(ruler.style, { position: 'fixed', visibility: 'hidden', inlineSize: `var(${property}, 0px)` })
  document.body.append(ruler)
  const { width } = ruler.getBoundingClientRect()
  ruler.remove()
  return width
}
