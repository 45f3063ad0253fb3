import type { Core } from 'cytoscape'
import { represents } from '../scene/marks/compose.ts'
import { pointAt } from '../scene/figure/curve.ts'
import { hitTest } from '../scene/figure/hitTest.ts'
import type { Point } from '../scene/marks/marks.ts'
import { hullOf } from './drawing/hullLayer.ts'
import { middleOf } from '../scene/figure/boxes.ts'
import type { Picture } from './drawing/picture.ts'
import { strandOf } from './camera/targetBounds.ts'
import { HIT_DISTANCE } from './input/usePointer.ts'

/** Questions that an embedding page or a test may ask about a canvas whose content it cannot inspect. */
export interface Probe {
  readonly ready: boolean
  /** The point in the window where a click hits an entity or a relation; `null` if it is not drawn. */
  point(id: string): { readonly x: number; readonly y: number } | null
}

declare global {
  interface Window {
    __sanad?: Probe
  }
}

/** Points along a line at which a click is tried, because other marks may cover its middle. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

function placeOf(cy: Core, picture: Picture, id: string): Point | null {
  const figure = picture.emphasisedFigure()
  const node = figure.nodes.get(id)
  if (node) return node
  const name = hullOf(picture.hullLayer(), { kind: 'entity', id })?.name
  if (name) return middleOf(name)
  const strand = strandOf(figure, id)
  if (!strand) return null
  const places = [strand.badge ?? 0.5, ...ALONG].map((t) => pointAt(strand.curve, t))
  const finds = (point: Point) => {
    const hit = hitTest(figure, picture.state.getState().measure, picture.emphasis(), point, HIT_DISTANCE / cy.zoom())
    return hit?.kind === 'relation' && represents(strand, hit.id)
  }
  return places.find(finds) ?? null
}

export function probeOf(cy: Core, picture: Picture): Probe {
  return {
    ready: true,
    point: (id) => {
      const at = placeOf(cy, picture, id)
      const frame = cy.container()?.getBoundingClientRect()
      if (!at || !frame) return null
      return { x: frame.left + at.x * cy.zoom() + cy.pan().x, y: frame.top + at.y * cy.zoom() + cy.pan().y }
    },
  }
}
