import type { Core } from 'cytoscape'
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { AppStore } from '../store/appStore'
import { pageColours } from './colours'
import { pageFlags } from './flags'
import { loadFonts } from './fonts'
import { paint } from './paint'
import type { Picture } from './picture'

/**
 * Paints the picture on the canvas over Cytoscape, at its viewport, once a frame at most, when either has changed.
 * @returns whether the canvas has been painted with its fonts, so that the picture in the HTML may go
 */
export function usePainter(
  cy: Core | null,
  canvas: RefObject<HTMLCanvasElement | null>,
  picture: Picture,
  store: AppStore,
): boolean {
  const [ready, setReady] = useState(false)

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    const element = canvas.current
    if (!cy || !context || !element) return
    const flags = pageFlags()
    let colours = pageColours()
    let frame = 0
    let fontsThere = false
    const draw = () => {
      frame = 0
      if (!fontsThere) return
      const ratio = window.devicePixelRatio
      const [width, height] = [Math.round(element.clientWidth * ratio), Math.round(element.clientHeight * ratio)]
      if (element.width !== width || element.height !== height) {
        element.width = width
        element.height = height
      } else context.clearRect(0, 0, width, height)
      const { x, y } = cy.pan()
      const view = { zoom: cy.zoom() * ratio, x: x * ratio, y: y * ratio }
      paint(context, picture.pieces(), view, { colours, flags, lit: picture.lit() })
      setReady(true)
    }
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(draw)
    }
    const refont = () => {
      void loadFonts(picture.pieces().flatMap(({ marks }) => marks)).then(() => {
        fontsThere = true
        picture.remeasure()
      })
    }
    refont()
    const stopStore = store.subscribe((state, previous) => {
      if (state.theme !== previous.theme) colours = pageColours()
      if (state.language !== previous.language) refont()
    })
    const stopPicture = picture.subscribe(schedule)
    const resized = new ResizeObserver(schedule)
    resized.observe(element)
    cy.on('viewport', schedule)
    return () => {
      stopStore()
      stopPicture()
      resized.disconnect()
      cy.off('viewport', schedule)
      cancelAnimationFrame(frame)
    }
  }, [cy, canvas, picture, store])

  return ready
}
