import type { Core } from 'cytoscape'
import cytoscape from 'cytoscape'

const nothing = () => undefined

/**
 * A Cytoscape renderer that draws nothing, because `usePainter` paints the picture over it. Gestures and hit tests come from
 * Cytoscape's base renderer, from which every registered renderer inherits.
 */
function NoopRenderer(this: { data: object }, { cy }: { readonly cy: Core }): void {
  this.data = {}
  // The base renderer listens for changes inside its container, but not to the container itself.
  const surface = document.createElement('div')
  Object.assign(surface.style, { position: 'absolute', inset: '0' })
  cy.container()?.append(surface)
}

Object.assign(NoopRenderer.prototype, {
  redrawHint: nothing,
  render: nothing,
  renderTo: nothing,
  matchCanvasSize: nothing,
  nodeShapeImpl: nothing,
  arrowShapeImpl: nothing,
})

// The React wrapper does not pass on a renderer, so this one takes the name of Cytoscape's default.
cytoscape('renderer', 'canvas', NoopRenderer)
