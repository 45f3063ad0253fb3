import { useLayoutEffect } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'

/** The custom property by which views end above the sheet: CSS pixels above the tabs. */
const HEIGHT = '--sheet'

/**
 * Keeps the page under a sheet out of the way: views end above it, and what it covers completely takes no focus.
 * @param height the height of the sheet in CSS pixels; 0 if there is none
 */
export function useUnderSheet(height: number, isWhole: boolean): void {
  const setCovered = useApp((state) => state.setCovered)
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty(HEIGHT, `${height}px`)
    return () => void style.removeProperty(HEIGHT)
  }, [height])
  useLayoutEffect(() => setCovered(isWhole), [setCovered, isWhole])
}
