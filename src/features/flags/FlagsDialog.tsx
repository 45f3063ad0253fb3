import { useMemo, useState } from 'react'
import type { Flag, Reason } from '../../domain/flags/flags.ts'
import { flagKey, resolveFlags } from '../../domain/flags/flags.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import type { CompletedAction } from '../../ui/files/DoneLine.tsx'
import { EntryListDialog } from '../../ui/files/EntryListDialog.tsx'
import { FlagFileButtons } from './FlagFileButtons.tsx'
import { FlagFilter } from './FlagFilter.tsx'
import { FlagImportReport } from './FlagImportReport.tsx'
import { FlagItem } from './FlagItem.tsx'
import styles from './FlagsDialog.module.css'
import type { FlagImport } from './importFlags.ts'
import { MissingFlags } from './MissingFlags.tsx'
import { useFlagEdits } from './useFlagEdits.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** Everything that the user has flagged as wrong, with actions to change, export and import it. */
export function FlagsDialog() {
  const t = useWords('app')
  const w = useWords('flags')
  const edits = useFlagEdits()
  const dataset = useApp((state) => state.dataset)
  const flags = useApp((state) => state.flags)
  const openDialog = useApp((state) => state.openDialog)
  const [reason, setReason] = useState<Reason | null>(null)
  const [done, setDone] = useState<CompletedAction | null>(null)
  const [report, setReport] = useState<FlagImport | null>(null)
  const { found, missing } = useMemo(() => resolveFlags(dataset, flags), [dataset, flags])
  const shown = found.filter(({ flag }) => reason === null || flag.reason === reason)

  const remove = (gone: readonly Flag[]) =>
    setDone({ text: w('cleared', { count: gone.length }), undo: edits.remove(gone) })
  const take = (read: FlagImport) => {
    setReport(read)
    setDone(read.ok ? { text: w('done.import'), undo: edits.replace(read.merged.flags) } : null)
  }
  return (
    <EntryListDialog
      title={w('title')}
      intro={w('intro')}
      closeLabel={t('close')}
      undoLabel={w('undo')}
      width="sentences"
      tools={<FlagFileButtons onImport={take} onClear={() => remove(flags)} />}
      done={done}
      report={report !== null && <FlagImportReport report={report} onClose={() => setReport(null)} />}
      empty={flags.length === 0 ? w('empty') : null}
      onUndone={() => {
        setDone(null)
        setReport(null)
      }}
      onClose={() => openDialog('none')}
    >
      {found.length > 0 && <FlagFilter flags={found.map(({ flag }) => flag)} chosen={reason} onChoose={setReason} />}
      {found.length > 0 && shown.length === 0 && <p className={styles['none']}>{w('filter.none')}</p>}
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
    </EntryListDialog>
  )
}
