import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { AppStore } from '../store/appStore.ts'
import type { Picture } from './drawing/picture.ts'
import { probeOf } from './probe.ts'
import { flyTo, reveal, wholeView } from './camera/useViewport.ts'
import { withWords } from '../i18n/engine/fetchWords.ts'

/** Lets the rest of the app ask things of the drawing, for as long as it is there. */
export function useCanvasPort(cy: Core | null, picture: Picture, store: AppStore): void {
  useEffect(() => {
    if (!cy) return
    store.getState().setCanvas({
      fit: () => flyTo(cy, wholeView(cy, picture, store)),
      zoomBy: (factor) =>
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
      reveal: (...targets) => reveal(cy, picture, store, ...targets),
      camera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
      look: ({ zoom, pan }) => flyTo(cy, { zoom, pan: { ...pan } }),
      locate: (target) => probeOf(cy, picture).point(target.id),
      place: (entity) => {
        const node = picture.figure().nodes.get(entity)
        return node === undefined ? null : { x: node.x, y: node.y, frame: picture.frame() }
      },
      printer: async () =>
        (await withWords(import('./export/png.ts'), 'filters', 'shape')).createPrinter(cy, picture, store),
    })
    window.__sanad = probeOf(cy, picture)
    return () => {
      store.getState().setCanvas(null)
      delete window.__sanad
    }
  }, [cy, picture, store])
}
