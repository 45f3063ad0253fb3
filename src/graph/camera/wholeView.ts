import type { Core } from 'cytoscape'
import type { Camera } from '../../scene/camera/camera.ts'
import { fitBox, MIN_CLEAR_SIZE, panned, toView } from '../../scene/camera/camera.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import type { NodeFigure } from '../../scene/figure/figure.ts'
import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { AppState } from '../../store/appStore.ts'
import type { Picture } from '../drawing/picture.ts'
import { clearArea, controlsCorner } from './clearArea.ts'
import { boxWithName, extentOf } from './targetBounds.ts'

/** Below this zoom, labels are too small to read. */
export const LEGIBLE = 0.5

/** Whether one of some boxes of the picture would be under the controls. */
function isUnderControls(cy: Core, boxes: readonly Box[], language: Language, camera: Camera): boolean {
  const corner = controlsCorner(cy)
  return boxes.some(({ x, y, width, height }) => {
    const [low, high] = [toView(camera, { x, y }), toView(camera, { x: x + width, y: y + height })]
    const fromStart = isRightToLeft(language) ? cy.width() - high.x : low.x
    return fromStart < corner.width && high.y > cy.height() - corner.height
  })
}

/** The boxes around some nodes, each with its name. */
const boxesOf = (picture: Picture, nodes: readonly NodeFigure[]): readonly Box[] =>
  nodes.map((node) => boxWithName(node, picture.state.getState().measure))

/**
 * The camera that centres the whole arrangement in the clear area. At first the clear area is the canvas, so the result
 * matches the picture in the HTML. Precomputed arrangements keep the controls' corner free; others move above the controls if
 * these would cover a node.
 */
export function wholeView(cy: Core, picture: Picture, state: AppState): Camera {
  const clear = clearArea(cy, state)
  const within = (box: Box) => panned(fitBox(extentOf(picture, state), box), box)
  const view = within(clear)
  if (
    picture.arrangement() === picture.base() ||
    !isUnderControls(cy, boxesOf(picture, [...picture.figure().nodes.values()]), state.language, view)
  )
    return view
  return within(aboveControls(cy, clear))
}

/** The part of an area that is above the controls. */
function aboveControls(cy: Core, area: Box): Box {
  const above = cy.height() - area.y - controlsCorner(cy).height
  return { ...area, height: Math.max(MIN_CLEAR_SIZE, Math.min(area.height, above)) }
}

/** The clear area of a view of some nodes: above the controls if these would cover one of them or its name. */
export function areaFor(
  cy: Core,
  picture: Picture,
  nodes: readonly NodeFigure[],
  { language }: AppState,
  { area, view }: { readonly area: Box; readonly view: Camera },
): Box {
  return isUnderControls(cy, boxesOf(picture, nodes), language, view) ? aboveControls(cy, area) : area
}

/** The first view of an arrangement: all of it, or only its middle if the whole would be too small to read. */
export function firstView(cy: Core, picture: Picture, state: AppState): Camera {
  const whole = wholeView(cy, picture, state)
  if (whole.zoom >= LEGIBLE) return whole
  const clear = clearArea(cy, state)
  const middle = { x: clear.x + clear.width / 2, y: clear.y + clear.height / 2 }
  const { x, y, width, height } = extentOf(picture, state)
  return { zoom: LEGIBLE, pan: { x: middle.x - (x + width / 2) * LEGIBLE, y: middle.y - (y + height / 2) * LEGIBLE } }
}
