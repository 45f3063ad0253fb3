import type { ReactNode } from 'react'
import { Dialog } from '../controls/Dialog.tsx'
import type { CompletedAction } from './DoneLine.tsx'
import { DoneLine } from './DoneLine.tsx'
import styles from './EntryListDialog.module.css'

interface Props {
  readonly title: string
  readonly intro: string
  readonly closeLabel: string
  readonly undoLabel: string
  /** For lists of sentences, which need more room than names. */
  readonly width: 'names' | 'sentences'
  /** Controls above the list that add, import or export entries. */
  readonly tools: ReactNode
  readonly done: CompletedAction | null
  /** The report of the last import; `null` if there was none. */
  readonly report: ReactNode
  /** The message for an empty list; `null` if it is not empty. */
  readonly empty: string | null
  readonly onUndone: () => void
  readonly onClose: () => void
  /** The lists. */
  readonly children: ReactNode
}

/** The dialog of a list that the user keeps: its entries, import and export, and the last action. */
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
