import type { Core } from 'cytoscape'
import type { Target } from '../store/canvas'
import type { Picture } from './picture'
import { middleOf } from './sight'

/** What an embedding page, or a test, may ask of a canvas that it cannot look into. */
export interface Probe {
  readonly ready: boolean
  /** Where, in the window, an entity's centre or a relation's badge is drawn; `null` when it is not. */
  point(id: string): { readonly x: number; readonly y: number } | null
}

declare global {
  interface Window {
    __sanad?: Probe
  }
}

export function probeOf(cy: Core, picture: Picture): Probe {
  return {
    ready: true,
    point: (id) => {
      const kinds: Target['kind'][] = ['entity', 'relation']
      const at = kinds.map((kind) => middleOf(picture.figure(), { kind, id })).find((point) => point !== null)
      const frame = cy.container()?.getBoundingClientRect()
      if (!at || !frame) return null
      return { x: frame.left + at.x * cy.zoom() + cy.pan().x, y: frame.top + at.y * cy.zoom() + cy.pan().y }
    },
  }
}
