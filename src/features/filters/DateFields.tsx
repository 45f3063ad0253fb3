import { useId, useMemo } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import { dateCounts, undatedCount, yearsNamed } from '../../domain/filters/limitCounts.ts'
import type { DateRange } from '../../domain/filters/filterPredicates.ts'
import { daysOfRange } from '../../domain/filters/filterPredicates.ts'
import { formatEdtf } from '../../i18n/engine/format.ts'
import { formatNumber } from '../../i18n/engine/list.ts'
import { selectPassing } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import legend from './Legend.module.css'
import { usePreview } from './usePreview.ts'
import styles from './MoreFilters.module.css'
import { useWords } from '../../store/hooks/useWords.ts'
import { Count } from '../../ui/controls/Count.tsx'

type End = keyof DateRange

/** A range with one end moved. The other end moves along if the range would be reversed. */
function moved(dates: DateRange, end: End, year: string | null): DateRange | null {
  const next = { ...dates, [end]: year }
  if (next.from === null && next.to === null) return null
  const { earliest, latest } = daysOfRange(next)
  return earliest <= latest ? next : { from: year, to: year }
}

/**
 * Chooses the first and the last year, from those that the sentences name, each with the number of sentences it would leave.
 */
export function DateFields() {
  const t = useWords('app')
  const w = useWords('filters')
  const preview = usePreview('undated')
  const heading = useId()
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const filters = useApp((state) => state.filters)
  const passes = useApp(selectPassing)
  const setDates = useApp((state) => state.setDates)
  const setUndated = useApp((state) => state.setUndated)
  const years = useMemo(() => yearsNamed(dataset), [dataset])
  const dates = filters.dates ?? { from: null, to: null }
  const without = useMemo(() => undatedCount(dataset, lookup, filters, passes), [dataset, lookup, filters, passes])

  const field = (end: End) => {
    // A range chosen elsewhere may begin or end within a year.
    const chosen = dates[end]
    const listed = chosen === null || years.includes(chosen) ? years : [...years, chosen].toSorted()
    const counts = dateCounts(
      dataset,
      lookup,
      filters,
      passes,
      listed.map((year) => moved(dates, end, year) ?? dates),
    )
    return (
      <label className={styles['end']}>
        <span>{w(end)}</span>
        <select
          value={chosen ?? ''}
          onChange={({ target: { value } }) => setDates(moved(dates, end, value === '' ? null : value))}
        >
          <option value="">{w('any')}</option>
          {listed.map((year, at) => (
            <option key={year} value={year}>
              {`${formatEdtf(language, year)} (${t('app.sentences', { count: counts[at] ?? 0 })})`}
            </option>
          ))}
        </select>
      </label>
    )
  }

  return (
    <div role="group" aria-labelledby={heading} className={styles['part']}>
      <h2 id={heading}>{w('dates')}</h2>
      {years.length === 0 ? (
        <p className={styles['note']}>{w('dates.none')}</p>
      ) : (
        <>
          <div className={styles['ends']}>
            {field('from')}
            {field('to')}
          </div>
          {filters.dates === null ? (
            without > 0 && <p className={styles['note']}>{w('undated.note', { count: without })}</p>
          ) : (
            <>
              <Button
                look="bare"
                role="checkbox"
                {...preview}
                data-preview=""
                aria-checked={filters.undated}
                className={`${legend['choice']} ${styles['undated']}`}
                onClick={() => setUndated(!filters.undated)}
              >
                <span className={legend['name']}>{w('undated')}</span>{' '}
                <Count
                  className={legend['count']}
                  number={formatNumber(language, without)}
                  text={t('app.sentences', { count: without })}
                />
              </Button>
              <p className={styles['note']}>{w('dates.how')}</p>
            </>
          )}
        </>
      )}
    </div>
  )
}
