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
export const SETTLED_MS = 80

/** The canvases of the network. */
export interface Canvases {
  /** For the picture at rest. */
  readonly rest: RefObject<HTMLCanvasElement | null>
  /** Above it, for what is emphasised. */
  readonly emphasis: RefObject<HTMLCanvasElement | null>
}

/**
 * Paints the picture on the canvases over Cytoscape when it or the viewport changes, at most once per frame.
 * @returns whether it was painted with its fonts, so that the picture in the HTML can be hidden
 */
export function usePainter(cy: Core | null, { rest, emphasis }: Canvases, picture: Picture, store: AppStore): boolean {
  const [ready, setReady] = useState(false)

  useEffect(() => {
    if (cy === null || rest.current === null || emphasis.current === null) return
    const flags = pageFlags()
    const layers = createLayers(rest.current, emphasis.current)
    // Told by the observer after each layout. To ask for it in a frame would force a layout.
    let size = { width: rest.current.clientWidth, height: rest.current.clientHeight }
    let options = { colours: pageColours(), flags }
    let frame = 0
    let settling: ReturnType<typeof setTimeout> | undefined
    let areFontsLoaded = false
    const draw = () => {
      frame = 0
      // A canvas outside the layout has no size.
      if (!areFontsLoaded || size.width === 0 || size.height === 0) return
      layers({
        rest: picture.pieces(),
        emphasisedPieces: picture.emphasisedPieces(),
        dimmed: store.getState().hover !== null || selectHighlight(store.getState()) !== null,
        view: { zoom: cy.zoom(), ...cy.pan() },
        size,
        ratio: window.devicePixelRatio,
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
    const resized = new ResizeObserver(([canvas]) => {
      if (canvas !== undefined) size = { width: canvas.contentRect.width, height: canvas.contentRect.height }
      schedule()
    })
    resized.observe(rest.current)
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
  }, [cy, rest, emphasis, picture, store])

  return ready
}
