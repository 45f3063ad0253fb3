import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Scale } from '../axis/scale.ts'

interface Moves {
  readonly onZoom: (factor: number, about: number) => void
  readonly onPan: (share: number) => void
}

/** The zoom factor of one notch of the wheel. */
const NOTCH = 0.0022

/**
 * Ctrl with the wheel, or two fingers, zooms around the pointer. Horizontal scrolling moves along the axis; vertical
 * scrolling scrolls.
 */
export function useWheel(
  ruler: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  scale: Scale,
  moves: Moves,
): void {
  const latest = useRef({ scale, moves })
  useEffect(() => {
    latest.current = { scale, moves }
  })
  useEffect(() => {
    const element = root.current
    const turn = (event: WheelEvent) => {
      const { scale: now, moves: act } = latest.current
      const along = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (event.ctrlKey) {
        const left = ruler.current?.getBoundingClientRect().left ?? 0
        event.preventDefault()
        act.onZoom(Math.exp(event.deltaY * NOTCH), now.at(event.clientX - left))
      } else if (Math.abs(along) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
        event.preventDefault()
        act.onPan(along / now.width)
      }
    }
    // React's listener is passive, so it could not keep the page from zooming.
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [root, ruler])
}
