import type { ComponentProps } from 'react'
import styles from './Segments.module.css'

/** The style alone, for a row that another component renders. */
export const SEGMENTS = styles['segments'] ?? ''

/** A frame around buttons of which one is pressed or selected. The role says which of the two. */
export function Segments({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={`${SEGMENTS} ${className}`} />
}
