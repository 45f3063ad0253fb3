import { Button } from '../controls/Button.tsx'
import styles from './DoneLine.module.css'

/** Something that was done in a dialog. */
export interface CompletedAction {
  readonly text: string
  readonly undo?: () => void | Promise<void>
}

interface Props {
  readonly done: CompletedAction | null
  readonly undoLabel: string
  readonly onUndone: () => void
}

/** Reports inside the dialog what was done there, with undo, because the dialog would cover a toast. */
export function DoneLine({ done, undoLabel, onUndone }: Props) {
  const undo = done?.undo
  return (
    <div role="status" className={styles['status']}>
      {done !== null && (
        <p className={styles['done']}>
          {done.text}
          {undo !== undefined && (
            <Button
              look="quiet"
              onClick={() => {
                void undo()
                onUndone()
              }}
            >
              {undoLabel}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
