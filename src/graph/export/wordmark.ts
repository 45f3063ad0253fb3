import type { Mark } from '../../scene/marks/marks.ts'
import { circle } from '../../scene/marks/shapes.ts'

/** The scale from the box of the symbol (360 wide) to that of a page's wordmark (62 wide). */
const SCALE = 62 / 360
const TOP = 133

/** The wordmark from the page's `<symbol>`, so that there is one copy of its outlines: 62 units wide and 24 high. */
export function pageWordmark(root: ParentNode = document): readonly Mark[] {
  const letters = root.querySelector('#wordmark path')?.getAttribute('d')
  const dot = root.querySelector('#wordmark circle')
  if (letters === null || letters === undefined || dot === null) return []
  const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(dot.getAttribute(name)))
  const at = { x: (x ?? 0) * SCALE, y: ((y ?? 0) + TOP) * SCALE }
  return [
    { kind: 'path', d: letters, at: { x: 0, y: TOP * SCALE }, scale: SCALE, fill: 'ink' },
    { kind: 'path', d: circle((r ?? 0) * SCALE), at, scale: 1, fill: 'seal' },
  ]
}
