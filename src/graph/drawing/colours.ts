import type { Ink } from '../../scene/marks/inks.ts'

/** The value of a named colour. */
export type Colours = (ink: Ink) => string

/** The colours of the page's current style. Call it again when the theme changes. */
export function pageColours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const found = new Map<Ink, string>()
  return (ink) => {
    const known = found.get(ink) ?? style.getPropertyValue(`--${ink}`)
    found.set(ink, known)
    return known
  }
}
