import type { Core } from 'cytoscape'
import cytoscape from 'cytoscape'

const nothing = () => undefined

interface Renderer {
  data: object
  startRenderLoop: () => void
  redraw: () => void
  /** Cytoscape's own callbacks before a frame, which update the bounds that hit tests use. */
  readonly beforeRenderCallbacks: readonly { readonly fn: (willDraw: boolean, now: number) => void }[]
  readonly destroyed: boolean
}

/**
 * A Cytoscape renderer that draws nothing, because `usePainter` paints the picture over it. Gestures and hit tests come from
 * Cytoscape's base renderer, from which every registered renderer inherits.
 */
function NoopRenderer(this: Renderer, { cy }: { readonly cy: Core & { batching(): boolean } }): void {
  this.data = {}
  // The base renderer asks for a frame sixty times a second, even if nothing changes. Here, each change asks for one frame, and
  // a moving camera for the next one.
  let frame = 0
  const update = (now: number) => {
    frame = 0
    if (this.destroyed) return
    if (cy.batching()) return this.redraw()
    for (const { fn } of this.beforeRenderCallbacks) fn(true, now)
    if (cy.animated()) this.redraw()
  }
  this.startRenderLoop = nothing
  this.redraw = () => {
    if (frame === 0) frame = requestAnimationFrame(update)
  }
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
