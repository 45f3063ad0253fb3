import type { Core } from 'cytoscape'
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { AppStore } from '../../store/appStore.ts'
import { selectHighlight } from '../../store/selectors.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import { onColourChange, pageColours } from './colours.ts'
import { pageFlags } from './flagImages.ts'
import { loadFonts } from './fonts.ts'
import { createLayers } from './layers.ts'
import type { Picture } from './picture.ts'
import { onPixelRatioChange } from './pixelRatio.ts'

/** After this long without movement, the camera counts as at rest. */
const SETTLED_MS = 120

/**
 * Paints the picture on the canvas over Cytoscape when it or the viewport changes, at most once per frame.
 * @returns whether the canvas was painted with its fonts, so that the picture in the HTML can be hidden
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
    const layers = createLayers(context)
    let options = { colours: pageColours(), flags }
    let frame = 0
    let settling: ReturnType<typeof setTimeout> | undefined
    let areFontsLoaded = false
    const draw = () => {
      frame = 0
      if (!areFontsLoaded) return
      const ratio = window.devicePixelRatio
      const [width, height] = [Math.round(element.clientWidth * ratio), Math.round(element.clientHeight * ratio)]
      if (element.width !== width || element.height !== height) {
        element.width = width
        element.height = height
      }
      const { x, y } = cy.pan()
      layers({
        rest: picture.pieces(),
        emphasisedPieces: picture.emphasisedPieces(),
        dimmed: store.getState().hover !== null || selectHighlight(store.getState()) !== null,
        view: { zoom: cy.zoom() * ratio, x: x * ratio, y: y * ratio },
        moving: settling !== undefined,
        options,
      })
      setReady(true)
    }
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(draw)
    }
    const moved = () => {
      clearTimeout(settling)
      settling = setTimeout(() => {
        settling = undefined
        schedule()
      }, SETTLED_MS)
      schedule()
    }
    const updateFonts = () => {
      void loadFonts(picture.pieces().flatMap(({ marks }) => marks)).then(() => {
        areFontsLoaded = true
        picture.state.setState({ measure: canvasMeasure() })
      })
    }
    updateFonts()
    const stopStore = store.subscribe((state, previous) => {
      if (state.theme !== previous.theme) options = { colours: pageColours(), flags }
      if (state.language !== previous.language) updateFonts()
    })
    const stopColours = onColourChange(() => {
      options = { colours: pageColours(), flags }
      schedule()
    })
    const stopPicture = picture.subscribe(schedule)
    const resized = new ResizeObserver(schedule)
    resized.observe(element)
    const stopRatio = onPixelRatioChange(schedule)
    cy.on('viewport', moved)
    return () => {
      stopStore()
      stopPicture()
      stopColours()
      stopRatio()
      resized.disconnect()
      cy.off('viewport', moved)
      clearTimeout(settling)
      cancelAnimationFrame(frame)
    }
  }, [cy, canvas, picture, store])

  return ready
}
