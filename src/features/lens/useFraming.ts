import type { RefObject } from 'react'
import { useEffect } from 'react'
import { selectVisible } from '../../store/selectors.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { cameraFraming } from './cameraFraming.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'

/** Up to this number, all entities are drawn, because leaving some out would not make the picture clearer. */
const FEW_ENTITIES = 40

/** Calls back after the picture has been drawn again. The returned function cancels that. */
function afterDrawing(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run)
  })
  return () => cancelAnimationFrame(frame)
}

/**
 * While a lens leaves only a few entities, draws all of them and fits them into the canvas. Without the lens, the picture is
 * restored.
 * @param over the element that covers the canvas along its upper edge
 */
export function useFraming(over: RefObject<HTMLElement | null>): void {
  const store = useAppStore()
  const lens = useApp((state) => state.lens)
  const canvas = useApp((state) => state.canvas)
  useEffect(() => {
    const before = store.getState()
    if (lens === null || canvas === null || selectVisible(before).entities.length > FEW_ENTITIES) return
    if (before.detail === 'main') before.setDetail('all')
    const cancel = afterDrawing(() => {
      const state = store.getState()
      const { insets, language } = state
      const area = document.querySelector('main')?.getBoundingClientRect()
      if (area === undefined) return
      const below = (over.current?.getBoundingClientRect().bottom ?? area.top) - area.top
      const [left, right] = isRightToLeft(language) ? [insets.end, insets.start] : [insets.start, insets.end]
      const camera = cameraFraming(
        canvas.camera(),
        selectVisible(state).entities.flatMap(({ id }) => {
          const place = canvas.locate({ kind: 'entity', id })
          return place === null ? [] : [{ x: place.x - area.left, y: place.y - area.top }]
        }),
        {
          x: left,
          y: below,
          width: area.width - left - right,
          height: area.height - below - insets.bottom,
        },
      )
      if (camera !== null) canvas.look(camera)
    })
    return () => {
      cancel()
      store.getState().setDetail(before.detail)
      requestAnimationFrame(() => store.getState().canvas?.fit())
    }
  }, [store, lens, canvas, over])
}
