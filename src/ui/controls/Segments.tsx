import type { ComponentProps } from 'react'
import styles from './Segments.module.css'

/** A frame about buttons of which one is pressed or selected: one row, one choice. The role says which kind it is. */
export function Segments({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={`${styles['segments']} ${className}`} />
}
