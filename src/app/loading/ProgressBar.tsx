import type { CSSProperties } from 'react'
import styles from './ProgressBar.module.css'

/** A bar that fills ever more slowly, because nobody knows how long it takes. After `seconds` it stands still, almost full. */
export function ProgressBar({ seconds }: { readonly seconds: number }) {
  return <div className={styles['bar']} style={{ '--seconds': `${seconds}s` } as CSSProperties} />
}
