import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Figure } from '../../scene/figure/figure.ts'
import type { Picture } from '../drawing/picture.ts'
import { entityId } from './elements.ts'

/** Moves Cytoscape's nodes to where they are drawn, so that its gestures find them, and hides those that are not drawn. */
function syncNodes(cy: Core, { nodes }: Figure): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const at = nodes.get(entityId(node.id()))
      const shown = at !== undefined
      if (shown !== (node.style('display') === 'element')) node.style('display', shown ? 'element' : 'none')
      if (!shown || node.grabbed()) return
      const { x, y } = node.position()
      if (x !== at.x || y !== at.y) node.position({ x: at.x, y: at.y })
    })
  })
}

/**
 * Keeps Cytoscape's nodes where the picture has them.
 * @param elements Cytoscape's elements; new ones are moved into place too
 */
export function useSyncedNodes(cy: Core | null, picture: Picture, elements: readonly unknown[]): void {
  useEffect(() => {
    if (cy === null) return
    let synced: Figure | null = null
    const sync = () => {
      const figure = picture.figure()
      if (figure === synced) return
      synced = figure
      syncNodes(cy, figure)
    }
    sync()
    return picture.subscribe(sync)
  }, [cy, picture, elements])
}
