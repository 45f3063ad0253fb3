import { useState } from 'react'
import type { Extent } from '../../domain/dataExport/extent.ts'
import { EXTENTS } from '../../domain/dataExport/extent.ts'
import { dataFileName } from '../../formats/dataExport/dataFileName.ts'
import { DATA_FORMATS, FILE_KINDS, SEPARATORS, separatorOf } from '../../formats/dataExport/dataFormats.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import type { AppState } from '../../store/appStore.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { OutputDialog, OutputProgress, OutputWarning } from '../../ui/files/OutputDialog.tsx'
import { ChoiceCards } from '../../ui/fields/ChoiceCards.tsx'
import styles from './DataExportDialog.module.css'
import { countsOf, selectedOf } from './exportParts.ts'
import { Limits } from './Limits.tsx'
import type { Choice, Progress } from './useDataExport.ts'
import { useDataExport } from './useDataExport.ts'

const contentsOf = (state: AppState) => ({
  counts: { all: countsOf(state, 'all'), visible: countsOf(state, 'visible'), selection: countsOf(state, 'selection') },
  hasSelection: selectedOf(state).kind !== 'none',
})

/** Saves data in a format that other programs open. Says first what the format cannot hold. */
export function DataExportDialog() {
  const t = useWords('app')
  const w = useWords('dataExport')
  const openDialog = useApp((state) => state.openDialog)
  const dataset = useApp((state) => state.dataset.id)
  const store = useAppStore()
  // While a dialog is open, only the language can change.
  const [{ counts, hasSelection }] = useState(() => contentsOf(store.getState()))
  const [choice, setChoice] = useState<Choice>(() => ({
    extent: hasSelection ? 'selection' : 'visible',
    format: 'sanad',
    separator: separatorOf(navigator.language),
  }))
  const { progress, save, stop, forget } = useDataExport()
  const { extent, format, separator } = choice
  const isEmpty = counts[extent].entities === 0
  const close = () => openDialog('none')
  const choose = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part })
    if (progress.is !== 'writing') forget()
  }
  const aboutExtent = (one: Extent) =>
    one === 'selection' && !hasSelection
      ? w('extent.none')
      : w('extent.counts', {
          entities: t('entities.count', { count: counts[one].entities }),
          relations: t('relations.count', { count: counts[one].relations }),
          sentences: t('app.sentences', { count: counts[one].sentences }),
        })

  return (
    <OutputDialog
      title={w('title')}
      closeLabel={t('close')}
      onClose={close}
      outcome={
        isEmpty ? (
          <OutputWarning>
            {w(extent === 'selection' && hasSelection ? 'empty.hidden' : `empty.${extent}`)}
          </OutputWarning>
        ) : (
          <Outcome progress={progress} name={dataFileName(dataset, extent, format)} />
        )
      }
      acts={
        progress.is === 'writing' ? (
          <Button look="outlined" onClick={stop}>
            {w('stop')}
          </Button>
        ) : (
          <Button look="filled" disabled={isEmpty} onClick={() => void save(choice)}>
            {w('save')}
          </Button>
        )
      }
    >
      <ChoiceCards
        title={w('extent')}
        columns={3}
        isStacked
        chosen={extent}
        options={EXTENTS.map((value) => ({ value, label: w(`extent.${value}`), about: aboutExtent(value) }))}
        onChoose={(value) => choose({ extent: value })}
      />
      <ChoiceCards
        title={w('format')}
        columns={2}
        isStacked
        chosen={format}
        options={DATA_FORMATS.map((value) => ({
          value,
          label: FILE_KINDS[value].name ?? w(`name.${value === 'sanad' || value === 'yaml' ? value : 'csv'}`),
          about: w(`opens.${value}`),
        }))}
        onChoose={(value) => choose({ format: value })}
        detail={<Limits format={format} extent={extent} />}
      />
      {format === 'csv' && (
        <ChoiceCards
          title={w('separator')}
          columns={3}
          isStacked
          chosen={separator}
          options={SEPARATORS.map((value) => ({ value, label: w(`separator.${value}`) }))}
          onChoose={(value) => choose({ separator: value })}
        />
      )}
    </OutputDialog>
  )
}

/** The name of the file, the progress of saving it, or the result. */
function Outcome({ progress, name }: { readonly progress: Progress; readonly name: string }) {
  const w = useWords('dataExport')
  switch (progress.is) {
    case 'idle':
      return (
        <p className={styles['file']} dir="ltr" lang="en" translate="no">
          {name}
        </p>
      )
    case 'writing':
      return <OutputProgress words={w('saving')} label={w('progress')} done={progress.done} of={progress.of} />
    case 'saved':
    case 'downloaded':
      return <p role="status">{w(progress.is, { name: progress.name })}</p>
    case 'cancelled':
    case 'stopped':
      return <p role="status">{w(progress.is)}</p>
    case 'refused':
    case 'failed.writing':
    case 'failed.saving':
      return <OutputWarning>{w(progress.is)}</OutputWarning>
  }
}
