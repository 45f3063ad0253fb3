import { useEffect } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { fetchHulls } from './fetchHulls.ts'
import type { Picture } from './picture.ts'

/**
 * Fetches the code that draws hulls if the dataset has groups that somebody speaks of. It waits for the first picture, which is
 * shown sooner without them; hulls lie below everything and move nothing. A failed fetch is repeated at the next layout with
 * hulls.
 */
export function useStatedHulls(picture: Picture, ready: boolean): void {
  const dataset = useApp((state) => state.dataset)
  useEffect(() => {
    if (!ready || !dataset.entities.some(({ outline }) => outline === true)) return
    // The picture appears in one frame and can be used from the next.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        fetchHulls(picture).catch(() => undefined)
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [picture, ready, dataset])
}
