import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import type { Size } from '../../scene/page/format.ts'

/** Used as the size before the first layout. */
const USUAL: Size = { width: 1208, height: 848 }

/** The size of an element in CSS pixels, as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(USUAL)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null || typeof ResizeObserver === 'undefined') return
    const read = () => {
      const { clientWidth: width, clientHeight: height } = current
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}
