import { Isolated } from '../text/Isolated.tsx'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { X } from 'lucide'
import { Icon } from '../symbols/Icon.tsx'
import { Button } from './Button.tsx'
import { DialogShell } from './DialogShell.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /**
   * A drawer is placed along the start edge of the window. A page has room for sentences; its last child scrolls. A
   * stage fills the window.
   */
  readonly shape?: 'centre' | 'drawer' | 'page' | 'stage'
  readonly children: ReactNode
}

/** A dialog with its title and a close button. */
export function Dialog({ title, closeLabel, onClose, shape = 'centre', children }: Props) {
  const heading = useId()
  return (
    <DialogShell className={styles[shape] ?? ''} aria-labelledby={heading} onClose={onClose}>
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={heading}>
            <Isolated>{title}</Isolated>
          </h2>
          <Button look="quiet" aria-label={closeLabel} data-closes onClick={onClose}>
            <Icon of={X} size={18} />
          </Button>
        </div>
        {children}
      </div>
    </DialogShell>
  )
}
