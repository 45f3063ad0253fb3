import type { FlagOutline } from '../../scene/svg/drawingSvg.ts'

/** One filled path of a flag, in a box of 512 by 512. */
export interface FlagPart {
  readonly path: Path2D
  readonly fill: string
}

export type Flags = (country: string) => readonly FlagPart[]

export const FLAG_BOX = 512

/** The outlines of a flag from the page's `<symbol id="flag-xx">` elements, so that HTML, canvas and files share one copy. */
export function flagOutlines(country: string, root: ParentNode = document): readonly FlagOutline[] {
  const paths = root.querySelectorAll(`#flag-${CSS.escape(country)} path`)
  return [...paths].map((element) => ({
    d: element.getAttribute('d') ?? '',
    fill: element.getAttribute('fill') ?? 'black',
  }))
}

/** The flags of the page for a canvas, each parsed once. */
export function pageFlags(root: ParentNode = document): Flags {
  const found = new Map<string, readonly FlagPart[]>()
  return (country) => {
    const known = found.get(country)
    if (known) return known
    const parts = flagOutlines(country, root).map(({ d, fill }) => ({ path: new Path2D(d), fill }))
    found.set(country, parts)
    return parts
  }
}
