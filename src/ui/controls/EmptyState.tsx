import { Isolated } from '../text/Isolated.tsx'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './EmptyState.module.css'

interface Props {
  readonly title: string
  readonly text?: string
  /** Actions that resolve it. */
  readonly action: { readonly label: string; readonly perform: () => void } | null
  /** Whether it is shown over a picture instead of in its place. */
  readonly isOver?: boolean
  readonly picture?: ReactNode
  readonly children?: ReactNode
}

/** Says that there is nothing to show, why, and what to do about it. */
export function EmptyState({ title, text, action, isOver = false, picture, children }: Props) {
  return (
    <div className={styles.empty} data-over={isOver} role="status">
      {picture}
      <h2>
        <Isolated>{title}</Isolated>
      </h2>
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
