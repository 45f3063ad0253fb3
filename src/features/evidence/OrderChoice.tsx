import { ChevronDown, ListTree } from 'lucide'
import type { EvidenceOrder } from '../../domain/evidence/evidenceOrder.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './OrderChoice.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly by: EvidenceOrder
  readonly choices: readonly EvidenceOrder[]
  readonly onChoose: (by: EvidenceOrder) => void
}

/** Chooses how sentences are grouped, and so their order. */
export function OrderChoice({ by, choices, onChoose }: Props) {
  const w = useWords('evidence')
  return (
    <span className={styles['choice']}>
      <Icon of={ListTree} size={15} />
      <span className={styles['select']}>
        <select
          aria-label={w('order')}
          value={by}
          onChange={({ currentTarget }) => {
            const chosen = choices.find((one) => one === currentTarget.value)
            if (chosen !== undefined) onChoose(chosen)
          }}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {w(`order.${one}`)}
            </option>
          ))}
        </select>
        <Icon of={ChevronDown} size={14} />
      </span>
    </span>
  )
}
