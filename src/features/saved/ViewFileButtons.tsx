import { Download } from 'lucide'
import type { SavedView } from '../../domain/saved/savedViews.ts'
import { writeViewsFile } from '../../formats/entries/viewsFile.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { download } from '../../ui/files/download.ts'
import { ImportButton } from '../../ui/files/ImportButton.tsx'
import type { ViewImport } from './importViews.ts'
import { importViews } from './importViews.ts'
import styles from './SavedDialog.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly views: readonly SavedView[]
  readonly onImport: (report: ViewImport) => void
}

/** Exports views of all datasets to a file, and imports them from one. */
export function ViewFileButtons({ views, onImport }: Props) {
  const w = useWords('saved')
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
      <ImportButton holding="views" label={w('import')} onFile={(file) => void take(file)} />
    </div>
  )
}
