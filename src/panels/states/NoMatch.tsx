import { filterWords } from '../../i18n/filterWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { Button } from '../../ui/Button'
import styles from './NoMatch.module.css'

/** Over the empty canvas: which filters leave nothing, and the way back. */
export function NoMatch() {
  const t = useText()
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const filters = useApp((state) => state.filters)
  const reset = useApp((state) => state.resetFilters)
  return (
    <div className={styles.place}>
      <div className={styles.card} role="status">
        <svg
          width={110}
          height={28}
          viewBox="0 0 110 28"
          aria-hidden="true"
          stroke="var(--rule-strong)"
          strokeWidth={1.4}
        >
          <rect x={22} y={10} width={66} height={8} fill="var(--sunk)" stroke="none" />
          <path d="M26 14H84" stroke="var(--ink2)" strokeWidth={1.8} strokeDasharray="0.01 5" strokeLinecap="round" />
          <circle cx={14} cy={14} r={12} fill="var(--sunk)" />
          <circle cx={96} cy={14} r={12} fill="var(--sunk)" />
        </svg>
        <h2>{t('state.empty.title')}</h2>
        <p>{t('state.empty.text')}</p>
        <ul>
          {filterWords(dataset, filters, t, language).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <Button look="filled" onClick={reset}>
          {t('state.empty.reset')}
        </Button>
      </div>
    </div>
  )
}
