import type { CSSProperties } from 'react'

/**
 * The style of what begins below the notices, which reads their height as `--notices`. It is set on few elements: the browser
 * computes the styles of everything below an element anew when such a property changes.
 * @param height CSS pixels
 */
export const belowNotices = (height: number): CSSProperties => ({ '--notices': `${height}px` }) as CSSProperties
