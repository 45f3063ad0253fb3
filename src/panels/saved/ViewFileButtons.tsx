import { Download } from 'lucide'
import type { SavedView } from '../../domain/savedViews'
import { writeViewsFile } from '../../formats/viewsFile'
import { savedWords } from '../../i18n/savedWords'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { download } from '../exchange/download'
import { ImportButton } from '../exchange/ImportButton'
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
  const save = () => {
    const now = new Date().toISOString()
    const content = writeViewsFile(now, views)
    download(new Blob([content], { type: 'application/json' }), `sanad-views-${now.slice(0, 10)}.json`)
  }
  const take = async (file: File) => onImport(await importViews(views, file))
  return (
    <div className={styles['files']}>
      <Button look="outlined" disabled={views.length === 0} onClick={save}>
        <Icon of={Download} size={16} />
        {w('export')}
      </Button>
      <ImportButton label={w('import')} onFile={(file) => void take(file)} />
    </div>
  )
}
