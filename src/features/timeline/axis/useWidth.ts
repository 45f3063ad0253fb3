import type { RefObject } from 'react'
import { usePrinting } from '../../../ui/state/usePrinting.ts'
import { useLength } from '../../../ui/state/useLength.ts'

/** Used as the width before it is measured. */
const UNKNOWN = 960

/**
 * The inner width of an element in CSS pixels, as it changes.
 * @param onPaper its width on a sheet of A4 that lies across, which has no size before the browser lays it out
 */
export function useWidth(element: RefObject<HTMLElement | null>, onPaper = UNKNOWN): number {
  const width = useLength(element, 'clientWidth', UNKNOWN)
  return usePrinting() ? onPaper : width
}
