import { useState } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import { useToast } from '../../ui/controls/Toasts.tsx'
import type { Choice } from './choice.ts'
import { firstChoice, isSize, partsOf } from './choice.ts'
import { DrawingProgress } from './DrawingProgress.tsx'
import styles from './ExportDialog.module.css'
import { PageParts } from './PageParts.tsx'
import { PictureSettings } from './PictureSettings.tsx'
import { pictureName } from './pictureName.ts'
import { Preview } from './Preview.tsx'
import { Remarks } from './Remarks.tsx'
import { usePicture } from './usePicture.ts'
import { subjectsOf } from './subjects.ts'
import type { Saving } from './useSaving.ts'
import { useSaving } from './useSaving.ts'

/** Saves the picture as PNG or SVG, or copies it. The preview is the file, drawn smaller. */
export function ExportDialog() {
  const t = useWords('app')
  const w = useWords('export')
  const say = useToast()
  const store = useAppStore()
  const openDialog = useApp((state) => state.openDialog)
  const [subjects] = useState(() => subjectsOf(store.getState()))
  const [wanted, setWanted] = useState<Choice>(() => firstChoice(store.getState(), subjects[0]))
  const picture = usePicture(wanted)
  const { choice, printer, request, report } = picture
  const close = () => openDialog('none')
  const { saving, save, copy, stop, forget } = useSaving(
    printer,
    request,
    partsOf(choice).has('view'),
    (message, name) => {
      close()
      say(w(message, { name }))
    },
  )
  const choose = (part: Partial<Choice>) => {
    setWanted((before) => ({ ...before, ...part }))
    forget()
  }
  const isReady =
    report !== null && report.actors > 0 && saving.is !== 'drawing' && (choice.format !== 'own' || isSize(choice.own))
  // A canvas has limits, an SVG has none.
  const isDrawable = isReady && report.fits
  const name = report === null ? '' : pictureName(choice.title ?? picture.title, w('untitled'), report, choice.file)

  return (
    <Dialog title={w('title')} closeLabel={t('close')} onClose={close} shape="stage">
      <div className={styles['body']}>
        <div className={styles['stage']}>
          <Preview
            isDrawn={report !== null}
            isDraft={report?.isDraft === true}
            isTransparent={choice.background === 'transparent'}
            onShow={picture.show}
          />
          <Remarks choice={choice} report={report} onChoose={choose} />
        </div>
        <div className={styles['settings']}>
          <PictureSettings choice={choice} subjects={subjects} counts={picture.counts} onChoose={choose} />
          <PageParts
            choice={choice}
            title={picture.title}
            needless={picture.needless}
            subtitle={request?.text.subtitle ?? ''}
            offered={picture.offered}
            leftOut={report?.leftOut ?? []}
            onChoose={choose}
          />
        </div>
      </div>
      <div className={styles['foot']}>
        <Outcome saving={saving} name={name} hasView={partsOf(choice).has('view')} onStop={stop} />
        <div className={styles['actions']}>
          <Button look="outlined" disabled={!isDrawable} onClick={() => void copy()}>
            {w('copy')}
          </Button>
          <Button
            look="filled"
            disabled={choice.file === 'png' ? !isDrawable : !isReady}
            onClick={() => void save(name, choice.file)}
          >
            {w(`save.${choice.file}`)}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

interface OutcomeProps {
  readonly saving: Saving
  readonly name: string
  /** Whether the picture carries the view that it shows. */
  readonly hasView: boolean
  readonly onStop: () => void
}

/** What the file will be called, how far it is, or how saving ended. */
function Outcome({ saving, name, hasView, onStop }: OutcomeProps) {
  const w = useWords('export')
  switch (saving.is) {
    case 'idle':
      return (
        <p className={styles['file']} dir="auto" translate="no">
          {name}
        </p>
      )
    case 'drawing':
      return <DrawingProgress share={saving.share ?? 0} onStop={onStop} />
    case 'stopped':
      return <p role="status">{w('stopped')}</p>
    case 'copied':
      return (
        <p role="status">
          <span>{w('copied')}</span> {hasView && <span>{w('copied.view')}</span>}
        </p>
      )
    case 'failed':
    case 'failed.svg':
    case 'failed.saving':
    case 'copy.failed':
      return (
        <p className={styles['warning']} role="alert">
          {w(saving.is)}
        </p>
      )
  }
}
