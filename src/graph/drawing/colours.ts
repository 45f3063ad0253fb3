import type { Ink } from '../../scene/marks/inks.ts'

/** The value of a named colour. */
export type Colours = (ink: Ink) => string

/** What the colours of the page depend on besides its theme. */
const CONTRAST_QUERIES = ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-color-scheme: dark)']

/** The colours of the page's current style. Call it again when the theme changes, or `onColourChange` says so. */
export function pageColours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const found = new Map<Ink, string>()
  return (ink) => {
    const known = found.get(ink) ?? resolved(style.getPropertyValue(`--${ink}`))
    found.set(ink, known)
    return known
  }
}

/** A system colour as the page has it now: a canvas does not know which colours the system forces. */
function resolved(value: string): string {
  if (value.startsWith('#')) return value
  const probe = document.createElement('i')
  probe.style.color = value
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/**
 * Calls back when the system changes the colours of the page.
 * @returns a function that ends it
 */
export function onColourChange(changed: () => void): () => void {
  const queries = CONTRAST_QUERIES.map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
