import { FINDING_COUNT } from '../../domain/analysis/findings.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './AnalysisState.module.css'
import type { Analysis } from './useAnalysis.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly analysis: Analysis
  /** Whether the findings are those of an earlier graph. */
  readonly isStale: boolean
}

/** Shows that the computation runs, was stopped or has failed, or that the findings are out of date. */
export function AnalysisState({ analysis: { phase, count, again, stop }, isStale }: Props) {
  const w = useWords('analysis')
  return (
    <div className={styles['state']} role="status">
      {phase === 'working' && (
        <div className={styles['working']}>
          <progress max={FINDING_COUNT} value={count} aria-label={w('title')} />
          <span>{w('working', { at: Math.min(count + 1, FINDING_COUNT), of: FINDING_COUNT })}</span>
          <Button look="quiet" onClick={stop}>
            {w('stop')}
          </Button>
        </div>
      )}
      {phase === 'stopped' && <p>{w('stopped')}</p>}
      {phase === 'failed' && <p>{w('failed')}</p>}
      {isStale && <p>{w('stale')}</p>}
      {(phase === 'stopped' || phase === 'failed') && (
        <Button look="outlined" onClick={again}>
          {w('again')}
        </Button>
      )}
    </div>
  )
}
