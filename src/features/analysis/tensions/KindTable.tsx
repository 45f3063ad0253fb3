import type { Balance, BalanceRule } from '../../../domain/analysis/balance.ts'
import { DIVIDED, isBalanced } from '../../../domain/analysis/balance.ts'
import { formatNumber } from '../../../i18n/engine/list.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import styles from './KindTable.module.css'
import { TriadSketch } from './TriadSketch.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'

/** The number of triads of each kind, and which kinds the rule calls balanced. */
export function KindTable({ counts, rule }: { readonly counts: Balance['counts']; readonly rule: BalanceRule }) {
  const w = useWords('analysis')
  const language = useApp((state) => state.language)
  return (
    <ul className={styles['kinds']} aria-label={w('kinds')}>
      {DIVIDED.map((divided) => (
        <li key={divided} data-balanced={isBalanced(divided, rule)}>
          <TriadSketch divided={divided} size={34} />
          <span>
            {w(`kind.${divided}`)}
            <small>{w(isBalanced(divided, rule) ? 'balanced' : 'unbalanced')}</small>
          </span>
          <b>{formatNumber(language, counts[divided])}</b>
        </li>
      ))}
    </ul>
  )
}
