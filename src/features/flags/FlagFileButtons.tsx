import { Download, Trash2 } from 'lucide'
import { writeFlagsFile } from '../../formats/entries/flagsFile.ts'
import { useAppStore, useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { download } from '../../ui/files/download.ts'
import { ImportButton } from '../../ui/files/ImportButton.tsx'
import styles from './FlagsDialog.module.css'
import type { FlagImport } from './importFlags.ts'
import { importFlags } from './importFlags.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly onImport: (report: FlagImport) => void
  readonly onClear: () => void
}

/** Exports flags to a file and imports them from one. */
export function FlagFileButtons({ onImport, onClear }: Props) {
  const w = useWords('flags')
  const store = useAppStore()
  const any = useApp((state) => state.flags.length > 0)
  const save = () => {
    const { dataset, flags } = store.getState()
    const now = new Date().toISOString()
    const content = writeFlagsFile(dataset.id, now, flags)
    download(new Blob([content], { type: 'application/json' }), `sanad-flags-${dataset.id}-${now.slice(0, 10)}.json`)
  }
  const take = async (file: File) =>
    onImport(await importFlags(store.getState().dataset, () => store.getState().flags, file))
  return (
    <div className={styles['files']}>
      <Button look="filled" disabled={!any} onClick={save}>
        <Icon of={Download} size={16} />
        {w('export')}
      </Button>
      <ImportButton holding="flags" label={w('import')} onFile={(file) => void take(file)} />
      {any && (
        <Button look="quiet" className={styles['clear']} onClick={onClear}>
          <Icon of={Trash2} size={16} />
          {w('clear')}
        </Button>
      )}
    </div>
  )
}
