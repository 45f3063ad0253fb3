import { Undo2 } from 'lucide'
import { useState } from 'react'
import { lookupOf } from '../../../domain/dataset/lookup.ts'
import type { Rereading } from '../../../domain/review/rereading.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { OutputDialog, OutputProgress, OutputWarning } from '../../../ui/files/OutputDialog.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import styles from './AgainDialog.module.css'
import { Differences } from './Differences.tsx'
import { useRereading } from './useRereading.ts'

const isChanged = ({ changed, gone, added, lost }: Rereading) =>
  changed.length + gone.length + added.length + lost.length > 0

/** Reads the articles again by the rules of today: shows what changed underneath the decisions, and takes it over when told to. */
export function AgainDialog() {
  const t = useWords('app')
  const w = useWords('review')
  const openDialog = useApp((state) => state.openDialog)
  const revise = useApp((state) => state.revise)
  const takeBack = useApp((state) => state.takeBack)
  const articles = useApp(({ record }) => record.documents.length)
  const { state, tryAgain } = useRereading()
  const [isTaken, setTaken] = useState(false)
  const close = () => openDialog('none')
  const found = state.is === 'read' ? state.rereading : null
  const acts =
    state.is === 'failed' ? (
      <Button look="filled" onClick={tryAgain}>
        {t('state.error.retry')}
      </Button>
    ) : isTaken ? (
      <>
        <Button
          look="outlined"
          onClick={() => {
            takeBack()
            setTaken(false)
          }}
        >
          <Icon of={Undo2} size={15} />
          {w('undo')}
        </Button>
        <Button look="filled" onClick={close}>
          {t('close')}
        </Button>
      </>
    ) : found !== null && !isChanged(found) ? (
      <Button look="filled" onClick={close}>
        {t('close')}
      </Button>
    ) : (
      <>
        <Button look="outlined" onClick={close}>
          {w('again.leave')}
        </Button>
        <Button
          look="filled"
          disabled={found === null}
          onClick={() => {
            if (found === null) return
            revise(found)
            setTaken(true)
          }}
        >
          {w('again.take')}
        </Button>
      </>
    )
  return (
    <OutputDialog
      title={w('again.title')}
      closeLabel={t('close')}
      onClose={close}
      outcome={
        state.is === 'failed' ? (
          <OutputWarning>{w('again.failed')}</OutputWarning>
        ) : state.is === 'reading' ? (
          <OutputProgress words={w('again.reading')} label={w('again.progress')} done={state.done} of={articles} />
        ) : (
          <p role="status">{w(isTaken ? 'again.taken' : isChanged(state.rereading) ? 'again.found' : 'again.same')}</p>
        )
      }
      acts={acts}
    >
      <p className={styles['about']}>{w('again.about')}</p>
      {found !== null && <Found found={found} />}
    </OutputDialog>
  )
}

function Found({ found }: { readonly found: Rereading }) {
  const w = useWords('review')
  const before = useApp((state) => state.lookup)
  const { record, kept, unproposed, lost, changed, gone, added } = found
  const [after] = useState(() => lookupOf(record))
  // What is gone was stated by the version that the dialog was opened with.
  const [was] = useState(before)
  return (
    <>
      <p className={styles['kept']}>
        {w('again.kept', { count: kept })} {unproposed > 0 && w('again.unproposed', { count: unproposed })}
      </p>
      <Differences title={w('again.lost', { count: lost.length })} pieces={lost} lookup={was} />
      <Differences
        title={w('again.changed', { count: changed.length })}
        pieces={changed.map((one) => one.after)}
        former={changed.map((one) => one.before)}
        lookup={after}
      />
      <Differences title={w('again.added', { count: added.length })} pieces={added} lookup={after} />
      <Differences title={w('again.gone', { count: gone.length })} pieces={gone} lookup={was} />
    </>
  )
}
