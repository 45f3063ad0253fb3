import type { Core } from 'cytoscape'
import cytoscape from 'cytoscape'

const nothing = () => undefined

/**
 * A renderer of Cytoscape that draws nothing: the picture is painted over it, by `usePainter`. The rest of a renderer, the
 * gestures and what lies under the pointer, is Cytoscape's base renderer, from which each registered one inherits.
 */
function NoopRenderer(this: { data: object }, { cy }: { readonly cy: Core }): void {
  this.data = {}
  // The base renderer heeds what happens to something inside its container, not to the container itself.
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

// The wrapper for React passes no renderer on: this one takes the name of the one that Cytoscape uses unasked.
cytoscape('renderer', 'canvas', NoopRenderer)
