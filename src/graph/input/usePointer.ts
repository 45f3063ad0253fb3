import type { Core, EventObject } from 'cytoscape'
import { useEffect } from 'react'
import type { AppStore } from '../../store/appStore.ts'
import type { Target } from '../../store/canvas.ts'
import { movedKey } from '../../store/slices/arrangement.ts'
import { hitTest } from '../../scene/figure/hitTest.ts'
import type { Point } from '../../scene/marks/marks.ts'
import { takeEarlyPress } from './earlyPress.ts'
import { entityId } from './elements.ts'
import { hullNameAt } from '../drawing/hullLayer.ts'
import type { Picture } from '../drawing/picture.ts'

/** The distance in CSS pixels within which a line reacts to the pointer, at any zoom. */
export const HIT_DISTANCE = 12

const same = (a: Target | null, b: Target | null) => a?.kind === b?.kind && a?.id === b?.id

/**
 * A click or tap selects, hovering highlights, a click on the background clears, and dragging moves a node. A finger that
 * rests on an entity begins a selection of several.
 */
export function usePointer(cy: Core | null, picture: Picture, store: AppStore): void {
  useEffect(() => {
    const container = cy?.container()
    if (!cy || !container) return
    const targetAt = ({ position }: { readonly position: Point }) =>
      hullNameAt(picture.hullLayer(), position) ??
      hitTest(
        picture.emphasisedFigure(),
        picture.state.getState().measure,
        picture.emphasis(),
        position,
        HIT_DISTANCE / cy.zoom(),
      )
    const hover = (event: EventObject) => {
      // While the camera or a node is dragged, what was under the pointer stays there.
      if (event.originalEvent instanceof MouseEvent && event.originalEvent.buttons !== 0) return
      const target = targetAt(event)
      container.style.cursor = target ? 'pointer' : ''
      if (!same(target, store.getState().hover)) store.getState().setHover(target)
    }
    const leave = () => {
      if (store.getState().hover !== null) store.getState().setHover(null)
    }
    /** Whether the mouse was pressed on the picture and is still down. */
    let isDown = false
    const press = ({ pointerType }: PointerEvent) => {
      isDown = pointerType === 'mouse'
    }
    /** Whatever a drag passes over, it belongs to the picture: the browser need not look for what is under the mouse. */
    const keep = ({ buttons, pointerId }: PointerEvent) => {
      if (buttons === 0) isDown = false
      if (isDown && !container.hasPointerCapture(pointerId)) container.setPointerCapture(pointerId)
    }
    let isHeld = false
    const tap = (event: EventObject) => {
      const wasHeld = isHeld
      isHeld = false
      // Resting on the entity has selected it already; lifting the finger does nothing more.
      if (wasHeld) return
      const { originalEvent } = event
      const isMouse = originalEvent instanceof MouseEvent
      store.getState().press(targetAt(event), isMouse && originalEvent.shiftKey, !isMouse)
    }
    const hold = (event: EventObject) => {
      const target = targetAt(event)
      if (event.originalEvent instanceof MouseEvent || target?.kind !== 'entity') return
      isHeld = true
      store.getState().toggleMultiSelection(target.id)
    }
    const drag = (event: EventObject) => {
      const id: string = event.target.id()
      picture.state.setState({ dragged: { entity: entityId(id), to: { ...event.target.position() } } })
    }
    /** The node stays in its new position. This step can be undone. */
    const drop = () => {
      const { dragged } = picture.state.getState()
      if (dragged === null) return
      store.getState().moveEntity(movedKey(picture.frame(), dragged.entity), dragged.to)
      picture.state.setState({ dragged: null })
    }
    cy.on('mousemove', hover)
    cy.on('tap', tap)
    cy.on('taphold', hold)
    cy.on('drag', 'node', drag)
    cy.on('free', 'node', drop)
    container.addEventListener('pointerleave', leave)
    container.addEventListener('pointerdown', press)
    container.addEventListener('pointermove', keep)
    const early = takeEarlyPress()
    if (early !== null) {
      const { left, top } = container.getBoundingClientRect()
      const [zoom, pan] = [cy.zoom(), cy.pan()]
      const target = targetAt({ position: { x: (early.x - left - pan.x) / zoom, y: (early.y - top - pan.y) / zoom } })
      if (target !== null) store.getState().select(target)
    }
    return () => {
      cy.off('mousemove', hover)
      cy.off('tap', tap)
      cy.off('taphold', hold)
      cy.off('drag', 'node', drag)
      cy.off('free', 'node', drop)
      container.removeEventListener('pointerleave', leave)
      container.removeEventListener('pointerdown', press)
      container.removeEventListener('pointermove', keep)
    }
  }, [cy, picture, store])
}
