/** One filled path of a flag, in a box of 512 by 512. */
export interface FlagPart {
  readonly path: Path2D
  readonly fill: string
}

export type Flags = (country: string) => readonly FlagPart[]

export const FLAG_BOX = 512

/** Reads the flags from the page's `<symbol id="flag-xx">` elements, so that HTML and canvas share one copy. */
export function pageFlags(root: ParentNode = document): Flags {
  const found = new Map<string, readonly FlagPart[]>()
  return (country) => {
    const known = found.get(country)
    if (known) return known
    const paths = root.querySelectorAll(`#flag-${CSS.escape(country)} path`)
    const parts = [...paths].map((element) => ({
      path: new Path2D(element.getAttribute('d') ?? ''),
      fill: element.getAttribute('fill') ?? 'black',
    }))
    found.set(country, parts)
    return parts
  }
}
