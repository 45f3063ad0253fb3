import { useMemo, useState } from 'react'
import type { Flag, Reason } from '../../domain/flags'
import { flagKey, resolveFlags } from '../../domain/flags'
import { flagWords } from '../../i18n/flagWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FlagFileButtons } from './FlagFileButtons'
import { FlagItem } from './FlagItem'
import { FlagFilter } from './FlagFilter'
import styles from './FlagsDialog.module.css'
import type { ImportReport as Report } from './importFlags'
import { ImportReport } from './ImportReport'
import { MissingFlags } from './MissingFlags'
import type { Undo } from './useFlagEdits'
import { useFlagEdits } from './useFlagEdits'

/** Something that was done in the dialog, to be said there: a toast would lie behind it. */
interface Done {
  readonly text: string
  readonly undo: Undo
}

/** All that the reader has marked as wrong: to look through, change, send and take in. */
export function FlagsDialog() {
  const t = useText()
  const w = useWords(flagWords)
  const edits = useFlagEdits()
  const dataset = useApp((state) => state.dataset)
  const flags = useApp((state) => state.flags)
  const openDialog = useApp((state) => state.openDialog)
  const [reason, setReason] = useState<Reason | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const { found, missing } = useMemo(() => resolveFlags(dataset, flags), [dataset, flags])
  const shown = found.filter(({ flag }) => reason === null || flag.reason === reason)

  const remove = (gone: readonly Flag[]) =>
    setDone({ text: w('cleared', { count: gone.length }), undo: edits.remove(gone) })
  const take = (read: Report) => {
    setReport(read)
    setDone(read.ok ? { text: w('done.import'), undo: edits.replace(read.merged.flags) } : null)
  }
  return (
    <Dialog title={w('title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <div className={styles['flags']}>
        <p className={styles['intro']}>{w('intro')}</p>
        <FlagFileButtons onImport={take} onClear={() => remove(flags)} />
        <div role="status" className={styles['status']}>
          {done !== null && (
            <p className={styles['done']}>
              {done.text}
              <Button
                look="quiet"
                onClick={() => {
                  done.undo()
                  setDone(null)
                  setReport(null)
                }}
              >
                {w('undo')}
              </Button>
            </p>
          )}
        </div>
        {report !== null && <ImportReport report={report} onClose={() => setReport(null)} />}
        {flags.length === 0 && <p className={styles['empty']}>{w('empty')}</p>}
        {found.length > 0 && <FlagFilter flags={found.map(({ flag }) => flag)} chosen={reason} onChoose={setReason} />}
        {found.length > 0 && shown.length === 0 && <p className={styles['empty']}>{w('filter.none')}</p>}
        <ul className={styles['list']}>
          {shown.map(({ flag, evidence }) => (
            <FlagItem
              key={flagKey(flag)}
              flag={flag}
              evidence={evidence}
              onDone={(text, undo) => setDone({ text, undo })}
              onRemove={() => remove([flag])}
            />
          ))}
        </ul>
        {missing.length > 0 && <MissingFlags missing={missing} onRemove={remove} />}
      </div>
    </Dialog>
  )
}
