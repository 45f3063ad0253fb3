import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

/**
 * The height of an element in CSS pixels, as it changes.
 * @param usual the height before it is measured
 */
export function useHeight(element: RefObject<HTMLElement | null>, usual: number): number {
  const [height, setHeight] = useState(usual)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const measure = () => setHeight(measured.offsetHeight === 0 ? usual : measured.offsetHeight)
    measure()
    if (!('ResizeObserver' in window)) return
    const resized = new ResizeObserver(measure)
    resized.observe(measured)
    return () => resized.disconnect()
  }, [element, usual])
  return height
}
