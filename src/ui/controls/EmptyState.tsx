import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './EmptyState.module.css'

interface Props {
  readonly title: string
  readonly text?: string
  /** What can be done about it. */
  readonly action: { readonly label: string; readonly perform: () => void } | null
  /** Whether it lies over a picture, and not in the place of one. */
  readonly isOver?: boolean
  readonly picture?: ReactNode
  readonly children?: ReactNode
}

/** Where there is nothing to show: that, why, and the way on. */
export function EmptyState({ title, text, action, isOver = false, picture, children }: Props) {
  return (
    <div className={styles.empty} data-over={isOver} role="status">
      {picture}
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
      {action !== null && (
        <Button look="filled" onClick={action.perform}>
          {action.label}
        </Button>
      )}
    </div>
  )
}
