import type { RefObject } from 'react'
import { useLength } from '../../../ui/state/useLength.ts'

/** Used as the width before it is measured. */
const UNKNOWN = 960

/** The inner width of an element in CSS pixels, as it changes. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => useLength(element, 'clientWidth', UNKNOWN)
