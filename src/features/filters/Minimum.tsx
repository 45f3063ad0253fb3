import { useId, useMemo } from 'react'
import type { Minimum as Of } from '../../domain/filters/limitCounts.ts'
import { minimumCounts } from '../../domain/filters/limitCounts.ts'
import { NO_FILTERS } from '../../domain/filters/filters.ts'
import { formatNumber } from '../../i18n/engine/list.ts'
import { selectPassing } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { usePreview } from './usePreview.ts'
import styles from './MoreFilters.module.css'
import { OverlaidRadio } from '../../ui/fields/OverlaidRadio.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

const STEPS = [1, 2, 3, 4, 5, 10]

/** The minimum number of sentences or publishers. Each step shows how many relations it would leave. */
export function Minimum({ of }: { readonly of: Of }) {
  const t = useWords('app')
  const preview = usePreview(of)
  const w = useWords('filters')
  const [heading, group] = [useId(), useId()]
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const filters = useApp((state) => state.filters)
  const passes = useApp(selectPassing)
  const setMinimum = useApp((state) => state.setMinimum)
  const most = useMemo(() => minimumCounts(dataset, lookup, NO_FILTERS, null, of).length, [dataset, lookup, of])
  const counts = useMemo(
    () => minimumCounts(dataset, lookup, filters, passes, of),
    [dataset, lookup, filters, passes, of],
  )
  const now = filters[of]
  const steps = [...new Set([...STEPS.filter((step) => step <= most), now])].toSorted((a, b) => a - b)
  if (of === 'minPublishers' && most < 2 && now === 1) {
    return <p className={styles['note']}>{w('minPublishers.none')}</p>
  }
  return (
    <div role="radiogroup" aria-labelledby={heading} className={styles['minimum']}>
      <span id={heading}>{w(of)}</span>
      <div className={styles['steps']} {...preview}>
        {steps.map((step) => {
          const left = counts[step - 1] ?? 0
          const relations = t('relations.count', { count: left })
          return (
            <label key={step} data-preview={step} title={w(`${of}.of`, { count: step, relations })}>
              <OverlaidRadio
                name={group}
                aria-label={w(`${of}.of`, { count: step, relations })}
                checked={step === now}
                onChange={() => setMinimum(of, step)}
              />
              <span>{formatNumber(language, step)}</span>
              <span className={styles['left']}>{formatNumber(language, left)}</span>
            </label>
          )
        })}
      </div>
    </div>
  )
}
