import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

/**
 * A measure of an element in CSS pixels, as it changes.
 * @param usual its value before it is measured
 */
export function useLength(
  element: RefObject<HTMLElement | null>,
  measure: 'clientWidth' | 'offsetHeight',
  usual: number,
): number {
  const [length, setLength] = useState(usual)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const read = () => setLength(current[measure] === 0 ? usual : current[measure])
    read()
    if (!('ResizeObserver' in window)) return
    const resized = new ResizeObserver(read)
    resized.observe(current)
    return () => resized.disconnect()
  }, [element, measure, usual])
  return length
}
