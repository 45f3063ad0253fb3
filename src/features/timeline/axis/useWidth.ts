import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

/** Used as the width before it is measured. */
const UNKNOWN = 960

/** The inner width of an element in CSS pixels, as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNKNOWN)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const measure = () => setWidth(measured.clientWidth === 0 ? UNKNOWN : measured.clientWidth)
    measure()
    if (!('ResizeObserver' in window)) return
    const resized = new ResizeObserver(measure)
    resized.observe(measured)
    return () => resized.disconnect()
  }, [element])
  return width
}
