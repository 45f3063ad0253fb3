import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import { usePrinting } from '../../../ui/state/usePrinting.ts'

/** How far beyond the edges content is kept rendered, in CSS pixels. */
const MARGIN = 600
/** Used as the height before it is measured. */
const UNKNOWN = 900

/**
 * Returns a function that tells whether a part of a long list is in its scroller's viewport or near it. Positions count from
 * the top of the content. On paper, everything is.
 */
export function useNearViewport(scroller: RefObject<HTMLElement | null>): (top: number, bottom: number) => boolean {
  const [isNearViewport, setKnown] = useState({ from: 0, to: UNKNOWN + MARGIN })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const look = () => {
      const { scrollTop, clientHeight } = element
      setKnown((known) => {
        const [from, to] = [scrollTop, scrollTop + (clientHeight === 0 ? UNKNOWN : clientHeight)]
        // Rounded to steps, so that not every pixel of scrolling renders again.
        const isReady = from >= known.from + MARGIN / 3 && to <= known.to - MARGIN / 3
        return isReady || (from === 0 && known.from <= 0 && to <= known.to - MARGIN / 3)
          ? known
          : { from: from - MARGIN, to: to + MARGIN }
      })
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      element.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [scroller])
  const isPrinting = usePrinting()
  return (top, bottom) => isPrinting || (bottom >= isNearViewport.from && top <= isNearViewport.to)
}
