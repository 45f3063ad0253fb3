import { X } from 'lucide'
import { flagKey } from '../../domain/flags'
import { flagWords } from '../../i18n/flagWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './ImportReport.module.css'
import type { ImportedFlags, ImportReport as Report } from './importFlags'

/** More of them help nobody, and a hostile file could hold thousands. */
const LISTED = 50

/** What came of a flags file: what was taken, what was not found here, what was left out and why. */
export function ImportReport({ report, onClose }: { readonly report: Report; readonly onClose: () => void }) {
  const w = useWords(flagWords)
  return (
    <section className={styles['report']} role="alert" data-refused={!report.ok}>
      <div className={styles['head']}>
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
          <p>{w('file.refused', { name: report.name })}</p>
        </>
      )}
    </section>
  )
}

function Imported({ report: { dataset, merged, missing, problems } }: { readonly report: ImportedFlags }) {
  const w = useWords(flagWords)
  const here = useApp((state) => state.dataset.id)
  const counts = [
    ['report.added', merged.added.length],
    ['report.updated', merged.updated.length],
    ['report.kept', merged.kept.length],
  ] as const
  const said = counts.filter(([, count]) => count > 0)
  return (
    <>
      {dataset !== here && <p>{w('report.other', { dataset, here })}</p>}
      {said.length === 0 && problems.length === 0 && <p>{w('report.nothing')}</p>}
      {said.length > 0 && (
        <ul>
          {said.map(([key, count]) => (
            <li key={key}>{w(key, { count })}</li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <>
          <p>{w('report.missing', { count: missing.length })}</p>
          <ul className={styles['places']}>
            {missing.slice(0, LISTED).map(({ flag, why }) => (
              <li key={flagKey(flag)}>
                <code dir="ltr">{flag.relation}</code> <span>{w(`miss.${why}`, { document: flag.document })}</span>
              </li>
            ))}
          </ul>
          <More count={missing.length - LISTED} />
        </>
      )}
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
          <More count={problems.length - LISTED} />
        </>
      )}
    </>
  )
}

function More({ count }: { readonly count: number }) {
  const w = useWords(flagWords)
  return count > 0 ? <p>{w('report.more', { count })}</p> : null
}
