import { useEffect } from 'react'
import type { AppStore } from '../../store/appStore.ts'
import { targetsOf } from '../../store/slices/selection.ts'
import type { GraphCamera } from './graphCamera.ts'

/**
 * Keeps the selection in the clear area, and moves the camera back afterwards. One action may both select and open a panel
 * over the canvas; the camera moves once, after both.
 */
export function useSelectionInView(camera: GraphCamera | null, store: AppStore): void {
  useEffect(() => {
    if (camera === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let endWaiting = () => {}
    const show = () => {
      timer = undefined
      const { selection } = store.getState()
      if (selection.kind === 'none') return
      endWaiting()
      endWaiting = camera.revealAmongNeighbours(...targetsOf(selection))
    }
    // A first visit begins with a selection, and a file may.
    if (store.getState().selection.kind !== 'none') {
      camera.leave()
      timer = setTimeout(show, 0)
    }
    const stop = store.subscribe((state, previous) => {
      const { selection, insets } = state
      if (selection === previous.selection && insets === previous.insets) return
      if (selection.kind === 'none') {
        endWaiting()
        camera.goBack()
        return
      }
      if (previous.selection.kind === 'none') camera.leave()
      timer ??= setTimeout(show, 0)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [camera, store])
}
