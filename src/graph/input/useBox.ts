import type { Core } from 'cytoscape'
import { useEffect, useState } from 'react'
import type { Box } from '../../scene/figure/boxes.ts'
import type { AppStore } from '../../store/appStore.ts'
import type { Picture } from '../drawing/picture.ts'

/** A shorter drag counts as a click. */
const LEAST = 6

/**
 * Dragging with Shift draws a box, and the entities in it are added to the multi-selection.
 * @returns the box while it is drawn, in CSS pixels of the canvas
 */
export function useBox(cy: Core | null, picture: Picture, store: AppStore): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useEffect(() => {
    const container = cy?.container()
    if (!cy || !container) return
    let from: { readonly x: number; readonly y: number; readonly pointer: number } | null = null
    const at = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = container.getBoundingClientRect()
      return { x: clientX - left, y: clientY - top }
    }
    const boxTo = (event: PointerEvent): Box => {
      const [a, b] = [from ?? at(event), at(event)]
      return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
    }
    const down = (event: PointerEvent) => {
      if (!event.shiftKey || event.button !== 0) return
      from = { ...at(event), pointer: event.pointerId }
      // The camera and the nodes stay in place while the box is drawn.
      cy.userPanningEnabled(false)
      cy.autoungrabify(true)
    }
    const move = (event: PointerEvent) => {
      if (from === null || event.pointerId !== from.pointer) return
      const drawn = boxTo(event)
      if (drawn.width + drawn.height > LEAST) setBox(drawn)
    }
    const end = (event: PointerEvent) => {
      if (from === null || event.pointerId !== from.pointer) return
      const { x, y, width, height } = boxTo(event)
      from = null
      setBox(null)
      cy.userPanningEnabled(true)
      cy.autoungrabify(false)
      if (event.type === 'pointercancel' || width + height <= LEAST) return
      const [zoom, pan] = [cy.zoom(), cy.pan()]
      const within = [...picture.figure().nodes.values()].filter((node) => {
        const [left, top] = [node.x * zoom + pan.x, node.y * zoom + pan.y]
        return left >= x && left <= x + width && top >= y && top <= y + height
      })
      const { multiSelection, setMultiSelection } = store.getState()
      setMultiSelection([...multiSelection, ...within.map(({ entity }) => entity.id)])
    }
    container.addEventListener('pointerdown', down, { capture: true })
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    return () => {
      container.removeEventListener('pointerdown', down, { capture: true })
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
    }
  }, [cy, picture, store])
  return box
}
