import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  /** Buttons: what one can do about it. */
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** A sentence about what is on screen, and what one can do about it. Screen readers hear of it when it changes. */
export function Notice({ actions, children }: Props) {
  return (
    <div className={styles.notice}>
      <p role="status">{children}</p>
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
