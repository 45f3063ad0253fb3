import { X } from 'lucide'
import { savedWords } from '../../i18n/savedWords'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import type { ImportedViews, ViewImport } from './importViews'
import styles from './SavedDialog.module.css'

/** More of them help nobody, and a hostile file could hold thousands. */
const LISTED = 50

/** What came of a file of views: what was taken, and what was left out and why. */
export function ViewImportReport({ report, onClose }: { readonly report: ViewImport; readonly onClose: () => void }) {
  const w = useWords(savedWords)
  return (
    <section className={styles['report']} role="alert" data-refused={!report.ok}>
      <div className={styles['reportHead']}>
        <h3>{w('report.from', { name: report.name })}</h3>
        <Button look="quiet" aria-label={w('report.close')} onClick={onClose}>
          <Icon of={X} size={16} />
        </Button>
      </div>
      {report.ok ? (
        <Imported report={report} />
      ) : (
        <>
          <p>{w(`file.${report.fault}`)}</p>
          <p>{w('file.refused')}</p>
        </>
      )}
    </section>
  )
}

function Imported({ report: { merged, problems } }: { readonly report: ImportedViews }) {
  const w = useWords(savedWords)
  const counts = [
    ['report.added', merged.added.length],
    ['report.updated', merged.updated.length],
    ['report.kept', merged.kept.length],
  ] as const
  const said = counts.filter(([, count]) => count > 0)
  const more = problems.length - LISTED
  return (
    <>
      {said.length === 0 && problems.length === 0 && <p>{w('report.nothing')}</p>}
      {said.map(([key, count]) => (
        <p key={key}>{w(key, { count })}</p>
      ))}
      {problems.length > 0 && (
        <>
          <p>{w('report.broken', { count: problems.length })}</p>
          <ul className={styles['places']}>
            {problems.slice(0, LISTED).map(({ code, path, found }) => (
              <li key={path}>
                <code dir="ltr">{path}</code> <span>{w(`entry.${code}`, { found })}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p>{w('report.more', { count: more })}</p>}
        </>
      )}
    </>
  )
}
