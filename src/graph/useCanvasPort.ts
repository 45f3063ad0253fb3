import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { AppStore } from '../store/appStore.ts'
import { taskEnd } from '../ui/state/taskEnd.ts'
import type { Picture } from './drawing/picture.ts'
import { probeOf } from './probe.ts'
import type { GraphCamera } from './camera/graphCamera.ts'

/** Gives the rest of the app access to the drawing while it is mounted. */
export function useCanvasPort(cy: Core | null, camera: GraphCamera | null, picture: Picture, store: AppStore): void {
  useEffect(() => {
    if (cy === null || camera === null) return
    store.getState().setCanvas({
      fit: camera.fit,
      zoomBy: (factor) => {
        camera.stay()
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
      },
      reveal: (...targets) => void camera.reveal(...targets),
      camera: camera.now,
      look: camera.look,
      remember: camera.remember,
      locate: (target) => probeOf(cy, picture).point(target.id),
      place: (entity) => {
        const node = picture.figure().nodes.get(entity)
        return node === undefined ? null : { x: node.x, y: node.y, frame: picture.frame() }
      },
      prepare: async (detail, stop) => {
        for (const step of picture.stepsTo({ detail })) {
          await taskEnd()
          if (stop.aborted) return
          step()
        }
        await taskEnd()
      },
      printer: async (source) => (await import('./export/png.ts')).createPrinter(cy, picture, store, source),
    })
    window.__sanad = probeOf(cy, picture)
    return () => {
      store.getState().setCanvas(null)
      delete window.__sanad
    }
  }, [cy, camera, picture, store])
}
