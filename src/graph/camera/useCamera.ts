import type { Core } from 'cytoscape'
import { useEffect, useMemo } from 'react'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { Picture } from '../drawing/picture.ts'
import type { GraphCamera } from './graphCamera.ts'
import { createGraphCamera } from './graphCamera.ts'
import { isPrinting } from '../../ui/state/usePrinting.ts'
import { useSelectionInView } from './useSelectionInView.ts'

/** Changes to these parts of the state make another picture, so the whole graph is shown again. */
const shapeOf = ({ layout, centre, focus }: AppState) => JSON.stringify([layout, centre, focus])

/** The camera of the network. It shows the whole graph at first, and after a change of arrangement. */
export function useCamera(cy: Core | null, picture: Picture, store: AppStore): GraphCamera | null {
  const camera = useMemo(() => cy && createGraphCamera(cy, picture, store), [cy, picture, store])
  useEffect(() => {
    if (cy === null || camera === null) return
    camera.begin()
    cy.on('dragpan scrollzoom pinchzoom', camera.stay)
    return () => {
      cy.off('dragpan scrollzoom pinchzoom', camera.stay)
    }
  }, [cy, camera])
  useCanvasSize(cy, camera)
  useEffect(() => {
    if (camera === null) return
    let [base, figure, shape] = [picture.base(), picture.figure(), shapeOf(store.getState())]
    const stopPicture = picture.subscribe(() => {
      const before = figure
      figure = picture.figure()
      if (picture.base() === base) return
      base = picture.base()
      camera.rebase(before)
    })
    const stopState = picture.state.subscribe(({ shown }, previous) => {
      if (shown === previous.shown) return
      const next = shapeOf(store.getState())
      if (next === shape) return camera.revealWaiting()
      shape = next
      camera.fit()
    })
    // The panel about the whole graph stands over a third of it.
    let isBeside = false
    const stopPanel = store.subscribe(({ insets, selection, analysis }, previous) => {
      // The tall picture of a phone has no margin along its top, where notices stand.
      if (insets.top !== previous.insets.top && selection.kind === 'none' && picture.frame() === 'tall') camera.refit()
      if (insets.end === previous.insets.end) return
      const wasBeside = isBeside
      isBeside = analysis !== null
      if ((isBeside || wasBeside) && selection.kind === 'none') camera.refit()
    })
    return () => {
      stopPicture()
      stopState()
      stopPanel()
    }
  }, [camera, picture, store])
  useSelectionInView(camera, store)
  return camera
}

/** Keeps what the camera shows when the canvas changes its size: by the window, by a zoom of the browser, or by a panel. */
function useCanvasSize(cy: Core | null, camera: GraphCamera | null): void {
  useEffect(() => {
    const container = cy?.container()
    if (!cy || !container || camera === null) return
    const size = { width: container.clientWidth, height: container.clientHeight }
    const resized = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = container
      // On paper the canvas has the size of a sheet, and afterwards that of before.
      if ((width === size.width && height === size.height) || isPrinting()) return
      const before = { ...size }
      Object.assign(size, { width, height })
      cy.resize()
      camera.resize(before)
    })
    resized.observe(container)
    return () => resized.disconnect()
  }, [cy, camera])
}
