import { Download, Upload } from 'lucide'
import { useRef } from 'react'
import type { SavedView } from '../../domain/savedViews'
import { writeViewsFile } from '../../formats/viewsFile'
import { savedWords } from '../../i18n/savedWords'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { download } from '../export/fileName'
import type { ViewImport } from './importViews'
import { importViews } from './importViews'
import styles from './SavedDialog.module.css'

interface Props {
  readonly views: readonly SavedView[]
  readonly onImport: (report: ViewImport) => void
}

/** Views out to a file, of whatever dataset they are, and in from one. */
export function ViewFileButtons({ views, onImport }: Props) {
  const w = useWords(savedWords)
  const field = useRef<HTMLInputElement>(null)
  const save = () => {
    const now = new Date().toISOString()
    download(
      new Blob([writeViewsFile(now, views)], { type: 'application/json' }),
      `sanad-views-${now.slice(0, 10)}.json`,
    )
  }
  const take = async (file: File | undefined) => {
    if (file !== undefined) onImport(await importViews(views, file))
  }
  return (
    <div className={styles['files']}>
      <Button look="outlined" disabled={views.length === 0} onClick={save}>
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
    </div>
  )
}
