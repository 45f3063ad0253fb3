import { Check, TriangleAlert } from 'lucide'
import type { Verdict } from '../../extraction/gates/candidate.ts'
import { GATES } from '../../extraction/gates/candidate.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { FindingText } from '../articles/FindingText.tsx'
import styles from './Gates.module.css'

/** Which of the five gates a proposal passes, and what the others found. Their answer comes a moment after the proposal. */
export function Gates({ verdict }: { readonly verdict: Verdict | 'failed' | undefined }) {
  const w = useWords('gates')
  if (verdict === 'failed') return <p className={styles['failed']}>{w('title.failed')}</p>
  const { findings } = verdict ?? { findings: [] }
  const flagged = new Set(findings.map(({ gate }) => gate))
  return (
    <section aria-label={w('title')} aria-busy={verdict === undefined} className={styles['gates']}>
      <ul>
        {GATES.map((gate) => (
          <li key={gate} title={w(`${gate}.about`)} data-flagged={flagged.has(gate) ? '' : undefined}>
            <span className={styles['sign']}>
              {verdict !== undefined && <Icon of={flagged.has(gate) ? TriangleAlert : Check} size={14} />}
            </span>
            {w(gate)}
            {flagged.has(gate) && <VisuallyHidden>{w('flagged')}</VisuallyHidden>}
          </li>
        ))}
      </ul>
      {findings.map((finding) => (
        <p key={finding.code}>
          <FindingText finding={finding} />
        </p>
      ))}
    </section>
  )
}
