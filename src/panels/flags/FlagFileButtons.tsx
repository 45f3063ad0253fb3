import { Download, Trash2, Upload } from 'lucide'
import { useRef } from 'react'
import { flagWords } from '../../i18n/flagWords'
import { writeFlagsFile } from '../../formats/flagsFile'
import { useAppStore, useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { download } from '../export/fileName'
import styles from './FlagsDialog.module.css'
import type { ImportReport } from './importFlags'
import { importFlags } from './importFlags'

interface Props {
  readonly onImport: (report: ImportReport) => void
  readonly onClear: () => void
}

/** Flags out to a file and in from one. */
export function FlagFileButtons({ onImport, onClear }: Props) {
  const w = useWords(flagWords)
  const store = useAppStore()
  const any = useApp((state) => state.flags.length > 0)
  const field = useRef<HTMLInputElement>(null)
  const save = () => {
    const { dataset, flags } = store.getState()
    const now = new Date().toISOString()
    const content = writeFlagsFile(dataset.id, now, flags)
    download(new Blob([content], { type: 'application/json' }), `sanad-flags-${dataset.id}-${now.slice(0, 10)}.json`)
  }
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    onImport(await importFlags(store.getState().dataset, () => store.getState().flags, file))
  }
  return (
    <div className={styles['files']}>
      <Button look="filled" disabled={!any} onClick={save}>
        <Icon of={Download} size={16} />
        {w('export')}
      </Button>
      <Button look="outlined" onClick={() => field.current?.click()}>
        <Icon of={Upload} size={16} />
        {w('import')}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={w('import')}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          void take(file)
        }}
      />
      {any && (
        <Button look="quiet" className={styles['clear']} onClick={onClear}>
          <Icon of={Trash2} size={16} />
          {w('clear')}
        </Button>
      )}
    </div>
  )
}
