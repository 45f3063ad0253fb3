import { useEffect } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { fetchHulls } from './fetchHulls.ts'
import type { Picture } from './picture.ts'

/**
 * Fetches what draws hulls if the dataset has groups that somebody speaks of. It waits for the first picture, which is there
 * sooner without them; they come below everything and move nothing. A failed fetch is repeated at the next layout with hulls.
 */
export function useStatedHulls(picture: Picture, ready: boolean): void {
  const dataset = useApp((state) => state.dataset)
  useEffect(() => {
    if (!ready || !dataset.entities.some(({ outline }) => outline === true)) return
    // One frame shows the picture, and in the next one it can be used.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        fetchHulls(picture).catch(() => undefined)
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [picture, ready, dataset])
}
