import type { Extent } from '../../domain/dataExport/extent.ts'
import type { DataFormat } from '../../formats/dataExport/dataFormats.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { countProposed } from './exportParts.ts'
import styles from './DataExportDialog.module.css'

/** Lists what a format cannot hold, before anything is saved. */
export function Limits({ format, extent }: { readonly format: DataFormat; readonly extent: Extent }) {
  const t = useWords('app')
  const w = useWords('dataExport')
  const isOpenedFile = useApp((state) => state.isOpenedFile)
  const hasQuestions = useApp(({ dataset }) => (dataset.questions ?? []).length > 0)
  const proposals = useApp((state) => countProposed(state, extent))
  const isWhole = extent === 'all' || !hasQuestions
  const own = format === 'sanad' ? w(isWhole ? 'limits.none' : 'limits.part') : w(`limits.${format}`)
  return (
    <section className={styles['limits']} aria-label={w('limits')}>
      <h3>{w('limits')}</h3>
      <p>{own}</p>
      {format === 'yaml' && proposals > 0 && (
        <p>{w('limits.proposals', { sentences: t('app.sentences', { count: proposals }) })}</p>
      )}
      {format === 'followthemoney' && isOpenedFile && <p>{w('limits.reviewed')}</p>}
    </section>
  )
}
