import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  /** Buttons for what the user can do about it. */
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** A sentence about what is on screen, with actions. Screen readers announce changes. */
export function Notice({ actions, children }: Props) {
  return (
    <div className={styles.notice}>
      <p role="status">{children}</p>
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
