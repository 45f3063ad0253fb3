import type { ReactNode } from 'react'
import { Dialog } from '../controls/Dialog.tsx'
import type { Done } from './DoneLine.tsx'
import { DoneLine } from './DoneLine.tsx'
import styles from './EntryListDialog.module.css'

interface Props {
  readonly title: string
  readonly intro: string
  readonly closeLabel: string
  readonly undoLabel: string
  /** Sentences need more room than names. */
  readonly width: 'names' | 'sentences'
  /** What adds entries, takes them in or sends them; above the list. */
  readonly tools: ReactNode
  readonly done: Done | null
  /** What came of the file that was chosen last; `null` where there is none. */
  readonly report: ReactNode
  /** Said where the list is empty; `null` where it is not. */
  readonly empty: string | null
  readonly onUndone: () => void
  readonly onClose: () => void
  /** The lists. */
  readonly children: ReactNode
}

/** The dialog of a list that the user keeps: its entries, the files that they go to and come from, and what was done last. */
export function EntryListDialog(props: Props) {
  const { title, intro, closeLabel, undoLabel, width, tools, done, report, empty, onUndone, onClose, children } = props
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={onClose}>
      <div className={`${styles['entries']} ${styles[width]}`}>
        <p className={styles['intro']}>{intro}</p>
        {tools}
        <DoneLine done={done} undoLabel={undoLabel} onUndone={onUndone} />
        {report}
        {empty !== null && <p className={styles['empty']}>{empty}</p>}
        {children}
      </div>
    </Dialog>
  )
}
