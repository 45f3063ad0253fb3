import type { Point } from '../../scene/marks/marks.ts'

/**
 * The last press on the first picture before the network could answer, in CSS pixels of the window; `null` if there was none. The
 * script in `index.html` keeps it. It is taken once.
 */
export function takeEarlyPress(): Point | null {
  const { dataset } = document.documentElement
  const [x, y] = (dataset['pressed'] ?? '').split(' ').map(Number)
  delete dataset['pressed']
  return x === undefined || y === undefined ? null : { x, y }
}
