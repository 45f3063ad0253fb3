import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Box } from '../../scene/figure/boxes.ts'
import type { AppStore } from '../../store/appStore.ts'
import type { Target } from '../../store/canvas.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'
import { entityId } from '../input/elements.ts'
import type { Picture } from '../drawing/picture.ts'
import { extentOf, targetBounds, LABEL_MARGIN } from './targetBounds.ts'
import type { Viewport } from './viewport.ts'
import { meet } from './viewport.ts'
import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'

export const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Moves the camera, at once where motion is unwelcome. */
export function flyTo(cy: Core, viewport: { zoom: number; pan: { x: number; y: number } }): void {
  cy.stop()
  if (isCalm()) cy.viewport(viewport)
  else cy.animate(viewport, { duration: 420, easing: 'ease-in-out-cubic' })
}

/** What the controls, and a note above them on a phone, take of the canvas's lower corner where a line begins, in CSS pixels. */
const CONTROLS = { wide: { width: 250, height: 116 }, phone: { width: Infinity, height: 150 } }

/** Whether a node or its label would be under the controls. */
function isUnderControls(cy: Core, picture: Picture, language: Language, { zoom, pan }: Viewport): boolean {
  const { width, height } = matchMedia(SHAPES.phone).matches ? CONTROLS.phone : CONTROLS.wide
  return [...picture.figure().nodes.values()].some((node) => {
    const reach = (node.r + LABEL_MARGIN) * zoom
    const x = node.x * zoom + pan.x
    const fromStart = isRightToLeft(language) ? cy.width() - x : x
    return fromStart - reach < width && node.y * zoom + pan.y + reach > cy.height() - height
  })
}

/**
 * The whole arrangement in the middle of what nothing covers: at first that is the canvas, as the picture in the HTML has
 * it. That one keeps the controls' corner free itself; others stand above the controls where they would be under them.
 */
export function wholeView(cy: Core, picture: Picture, store: AppStore): Viewport {
  const clear = clearOf(cy, store)
  const within = (box: Box): Viewport => {
    const { zoom, pan } = meet(extentOf(picture, store.getState()), box)
    return { zoom, pan: { x: pan.x + box.x, y: pan.y + box.y } }
  }
  const view = within(clear)
  const isMadeAhead = picture.arrangement() === picture.base()
  if (isMadeAhead || !isUnderControls(cy, picture, store.getState().language, view)) return view
  const { height } = matchMedia(SHAPES.phone).matches ? CONTROLS.phone : CONTROLS.wide
  return within({ ...clear, height: Math.max(MIN_CLEAR, Math.min(clear.height, cy.height() - clear.y - height)) })
}

/** Below this zoom labels are smaller than anyone reads. */
const LEGIBLE = 0.5

/** What one sees first of an arrangement: all of it, or its middle where all of it would be too small to read. */
function firstView(cy: Core, picture: Picture, store: AppStore) {
  const { zoom, pan } = wholeView(cy, picture, store)
  if (zoom >= LEGIBLE) return { zoom, pan }
  const clear = clearOf(cy, store)
  const middle = { x: clear.x + clear.width / 2, y: clear.y + clear.height / 2 }
  const { x, y, width, height } = extentOf(picture, store.getState())
  return { zoom: LEGIBLE, pan: { x: middle.x - (x + width / 2) * LEGIBLE, y: middle.y - (y + height / 2) * LEGIBLE } }
}

/** How far a span from `low` to `high` must move to lie between `least` and `most`. */
const nudge = (low: number, high: number, least: number, most: number) =>
  low < least ? least - low : high > most ? most - high : 0

/**
 * Brings targets into the part of the canvas that nothing covers, moving as little as that takes; leaves the camera alone
 * when they are there already. Zooms out where together they are larger than that part, and in again where it had to.
 */
export function reveal(cy: Core, picture: Picture, store: AppStore, ...targets: readonly Target[]): void {
  const sight = targetBounds(picture.figure(), targets)
  const isDrawn = targets.every((target) => targetBounds(picture.figure(), [target]) !== null)
  picture.whenShown(() => {
    if (!isDrawn) reveal(cy, picture, store, ...targets)
  })
  const open = clearOf(cy, store)
  const clear = { ...open, height: Math.max(MIN_CLEAR, open.height - ACTS) }
  if (sight === null || clear.width <= MIN_CLEAR || clear.height <= MIN_CLEAR) return
  const fits = Math.min(clear.width / sight.width, clear.height / sight.height)
  const least = store.getState().reading === null ? wholeView(cy, picture, store).zoom : READABLE
  const zoom = Math.min(Math.max(cy.zoom(), least), fits)
  const centre = { x: cy.width() / 2, y: cy.height() / 2 }
  const closer = zoom / cy.zoom()
  const pan = { x: centre.x + (cy.pan().x - centre.x) * closer, y: centre.y + (cy.pan().y - centre.y) * closer }
  const [left, top] = [sight.x * zoom + pan.x, sight.y * zoom + pan.y]
  const x = nudge(left, left + sight.width * zoom, clear.x, clear.x + clear.width)
  const y = nudge(top, top + sight.height * zoom, clear.y, clear.y + clear.height)
  if (zoom !== cy.zoom() || x !== 0 || y !== 0) flyTo(cy, { zoom, pan: { x: pan.x + x, y: pan.y + y } })
}

/** While one reads, what a sentence says is shown at no less than this, where there is room. */
const READABLE = 0.85

/** What the acts on a selection take of the canvas at its lower edge, in CSS pixels. */
const ACTS = 56

/** Where less is clear, in CSS pixels, nothing is shown there. */
const MIN_CLEAR = 80

/** With a strip beneath it the picture is smaller, and its margin too: what stands over that needs so much more, as `--above` says. */
const ABOVE = 20

/** The part of the canvas that nothing covers. */
function clearOf(cy: Core, store: AppStore): Box {
  const { insets, language, strip } = store.getState()
  const top = insets.top + (strip && matchMedia(SHAPES.roomy).matches ? ABOVE : 0)
  return {
    x: isRightToLeft(language) ? insets.end : insets.start,
    y: top,
    width: Math.max(MIN_CLEAR, cy.width() - insets.start - insets.end),
    height: Math.max(MIN_CLEAR, cy.height() - top - insets.bottom),
  }
}

/** Shows the nodes that are drawn, where they are drawn, and hides the others: the pointer finds them there. */
export function syncNodes(cy: Core, picture: Picture): void {
  const { nodes } = picture.figure()
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const at = nodes.get(entityId(node.id()))
      const shown = at !== undefined
      if (shown !== (node.style('display') === 'element')) node.style('display', shown ? 'element' : 'none')
      if (!shown || node.grabbed()) return
      const { x, y } = node.position()
      if (x !== at.x || y !== at.y) node.position({ x: at.x, y: at.y })
    })
  })
}

/** Keeps the camera: the whole graph at first and after a change of arrangement or size, the selection in sight. */
export function useViewport(cy: Core | null, picture: Picture, store: AppStore): void {
  useEffect(() => {
    const container = cy?.container()
    if (!cy || !container) return
    // What moved for a selection moves back after it, unless the reader has taken the camera.
    let home: { zoom: number; pan: { x: number; y: number } } | null = null
    const whole = () => cy.viewport(firstView(cy, picture, store))
    const tall = matchMedia(SHAPES.phone)
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
      home = null
      cy.resize()
      whole()
    })
    resized.observe(container)

    let base = picture.base()
    const stopPicture = picture.subscribe(() => {
      if (picture.base() !== base) {
        base = picture.base()
        home = null
        whole()
      }
      syncNodes(cy, picture)
    })
    const taken = () => {
      home = null
    }
    cy.on('dragpan scrollzoom pinchzoom', taken)
    const stopStore = store.subscribe((state, previous) => {
      const { selection, insets } = state
      if (selection === previous.selection && insets === previous.insets) return
      if (selection.kind === 'none') {
        if (home !== null) flyTo(cy, home)
        home = null
        return
      }
      if (previous.selection.kind === 'none') home = { zoom: cy.zoom(), pan: { ...cy.pan() } }
      reveal(cy, picture, store, selection)
    })
    return () => {
      tall.removeEventListener('change', reshape)
      resized.disconnect()
      stopPicture()
      stopStore()
      cy.off('dragpan scrollzoom pinchzoom', taken)
    }
  }, [cy, picture, store])
}
