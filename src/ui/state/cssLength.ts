/** What the page's stylesheets depend on when they set such properties: the window's size, and the attributes of `<html>`. */
function circumstances(): string {
  const attributes = [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`)
  return [window.innerWidth, window.innerHeight, ...attributes].join(' ')
}

let measured = { under: '', lengths: new Map<string, number>() }

/**
 * A length from a custom property of the page's stylesheet, in CSS pixels; 0 if the property is not set. Measuring forces a
 * layout, so each length is measured once for a size of the window and the attributes of `<html>`.
 */
export function cssLength(property: `--${string}`): number {
  const under = circumstances()
  if (measured.under !== under) measured = { under, lengths: new Map() }
  const known = measured.lengths.get(property)
  if (known !== undefined) return known
  const ruler = document.createElement('div')
  Object.assign(ruler.style, { position: 'fixed', visibility: 'hidden', inlineSize: `var(${property}, 0px)` })
  document.body.append(ruler)
  const { width } = ruler.getBoundingClientRect()
  ruler.remove()
  measured.lengths.set(property, width)
  return width
}
