import type { Ink } from '../../scene/marks/inks.ts'

/** The colour behind a name. */
export type Colours = (ink: Ink) => string

/** Colours as the page's style has them now; ask anew when the theme has changed. */
export function pageColours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const found = new Map<Ink, string>()
  return (ink) => {
    const known = found.get(ink) ?? style.getPropertyValue(`--${ink}`)
    found.set(ink, known)
    return known
  }
}
