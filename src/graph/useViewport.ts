import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { AppStore } from '../store/appStore'
import type { Target } from '../store/canvas'
import type { Picture } from './picture'
import { isInSight, roomOf, sightOf } from './sight'
import { meet } from './viewport'

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Moves the camera, at once where motion is unwelcome. */
export function flyTo(cy: Core, viewport: { zoom: number; pan: { x: number; y: number } }): void {
  cy.stop()
  if (calm()) cy.viewport(viewport)
  else cy.animate(viewport, { duration: 420, easing: 'ease-in-out-cubic' })
}

/** The whole arrangement in the middle of the canvas, as the picture in the HTML has it. */
export function wholeView(cy: Core, picture: Picture) {
  const { width, height } = picture.arrangement()
  return meet({ x: 0, y: 0, width, height }, roomOf(cy))
}

/** Brings a target into the part of the canvas that nothing covers; leaves the camera alone when it is there already. */
export function reveal(cy: Core, picture: Picture, store: AppStore, target: Target): void {
  const sight = sightOf(picture.figure(), target)
  if (sight === null) return
  const { insets, language } = store.getState()
  const rtl = language === 'ar'
  const room = roomOf(cy)
  const clear = {
    x: rtl ? insets.end : insets.start,
    y: insets.top,
    width: room.width - insets.start - insets.end,
    height: room.height - insets.top - insets.bottom,
  }
  if (clear.width < 80 || clear.height < 80 || isInSight(sight, clear, cy.zoom(), cy.pan())) return
  const padding = Math.min(36, clear.width / 8)
  const fits = Math.min((clear.width - 2 * padding) / sight.width, (clear.height - 2 * padding) / sight.height)
  const zoom = Math.min(cy.zoom(), fits)
  flyTo(cy, {
    zoom,
    pan: {
      x: clear.x + clear.width / 2 - (sight.x + sight.width / 2) * zoom,
      y: clear.y + clear.height / 2 - (sight.y + sight.height / 2) * zoom,
    },
  })
}

/** Keeps the camera: the whole graph at first and after a change of arrangement or size, the selection in sight. */
export function useViewport(cy: Core | null, picture: Picture, store: AppStore): void {
  useEffect(() => {
    const container = cy?.container()
    if (!cy || !container) return
    const whole = () => cy.viewport(wholeView(cy, picture))
    const tall = matchMedia('(max-width: 639px)')
    const reshape = () => picture.setTall(tall.matches)
    reshape()
    whole()
    tall.addEventListener('change', reshape)

    // A window that changes its size shows the same part of the graph.
    const size = { width: container.clientWidth, height: container.clientHeight }
    const resized = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = container
      if (width === size.width && height === size.height) return
      Object.assign(size, { width, height })
      cy.resize()
      whole()
    })
    resized.observe(container)

    let arrangement = picture.arrangement()
    const stopPicture = picture.subscribe(() => {
      if (picture.arrangement() !== arrangement) {
        arrangement = picture.arrangement()
        whole()
      }
      cy.batch(() => {
        const { nodes } = picture.figure()
        cy.nodes().forEach((node) => {
          const shown = nodes.has(node.id().slice(2))
          if (shown !== (node.style('display') === 'element')) node.style('display', shown ? 'element' : 'none')
        })
      })
    })
    const stopStore = store.subscribe((state, previous) => {
      const { selection, insets } = state
      if (selection.kind === 'none' || (selection === previous.selection && insets === previous.insets)) return
      reveal(cy, picture, store, selection)
    })
    return () => {
      tall.removeEventListener('change', reshape)
      resized.disconnect()
      stopPicture()
      stopStore()
    }
  }, [cy, picture, store])
}
