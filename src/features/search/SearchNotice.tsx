import { formatUnits } from '../../i18n/engine/list.ts'
import type { SearchResults } from '../../domain/search/search.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './SearchDialog.module.css'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** `null` until the index is complete. */
  readonly results: SearchResults | null
  readonly query: string
  readonly found: number
}

/** The outcome of a search, on screen and for screen readers. */
export function SearchNotice({ results, query, found }: Props) {
  const w = useWords('search')
  const language = useApp((state) => state.language)
  if (results === null) {
    return (
      <p className={styles['notice']} role="status">
        {w('reading')}
      </p>
    )
  }
  const isAsked = results.folded !== ''
  const isNothing = isAsked && found === 0
  return (
    <div role="status" className={styles['status']}>
      {isAsked && found > 0 && <VisuallyHidden>{w('found', { count: found })}</VisuallyHidden>}
      {results.approximate.length > 0 && found > 0 && (
        <p className={styles['notice']}>{w('approximate', { words: formatUnits(language, results.approximate) })}</p>
      )}
      {results.missing.length > 0 && found > 0 && (
        <p className={styles['notice']}>{w('without', { words: formatUnits(language, results.missing) })}</p>
      )}
      {isNothing && (
        <div className={styles['nothing']}>
          <p className={styles['none']}>{w('none', { query: query.trim() })}</p>
          <p>{w('searched', { folded: results.folded })}</p>
          <p>{w('advice')}</p>
        </div>
      )}
    </div>
  )
}
