import type { ReactNode } from 'react'
import { Dialog } from '../controls/Dialog.tsx'
import styles from './OutputDialog.module.css'

interface Props {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** What the user chooses. It scrolls. */
  readonly children: ReactNode
  /** What will come of it, how far it is, or how it ended. */
  readonly outcome: ReactNode
  readonly acts: ReactNode
}

/** A dialog that makes something of what the user chooses: choices above, their outcome and the acts at the foot. */
export function OutputDialog({ title, closeLabel, onClose, children, outcome, acts }: Props) {
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={onClose} shape="page">
      <div className={styles['choices']}>{children}</div>
      <div className={styles['foot']}>
        {outcome}
        <div className={styles['acts']}>{acts}</div>
      </div>
    </Dialog>
  )
}

/** Why nothing comes of it, or what to think of before. */
export const OutputWarning = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles['warning']} role="alert">
    {children}
  </p>
)

interface ProgressProps {
  readonly words: string
  /** The name of the bar. */
  readonly label: string
  readonly done: number
  readonly of: number
}

/** How far the work is. Work that ends at once shows nothing of it. */
export const OutputProgress = ({ words, label, done, of }: ProgressProps) => (
  <div className={styles['progress']}>
    <p role="status">{words}</p>
    <progress value={done} max={of} aria-label={label} />
  </div>
)
