import type { CSSProperties } from 'react'
import styles from './ProgressBar.module.css'

/** A bar for work of unknown length: it fills more and more slowly, and after `seconds` it stops almost full. */
export function ProgressBar({ seconds }: { readonly seconds: number }) {
  return <div className={styles['bar']} style={{ '--seconds': `${seconds}s` } as CSSProperties} />
}
