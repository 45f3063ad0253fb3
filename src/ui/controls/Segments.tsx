import type { ComponentProps } from 'react'
import styles from './Segments.module.css'

/** The look alone, for a row that another part makes. */
export const SEGMENTS = styles['segments'] ?? ''

/** A frame about buttons of which one is pressed or selected: one row, one choice. The role says which kind it is. */
export function Segments({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={`${SEGMENTS} ${className}`} />
}
