import { useId } from 'react'
import { CHAIN_RULES } from '../../../domain/chain/chainRule.ts'
import { isUnderReview } from '../../../domain/review/reviewState.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import styles from './RuleChoice.module.css'
import { usePhraseContext } from '../usePhraseContext.ts'
import { OverlaidRadio } from '../../../ui/fields/OverlaidRadio.tsx'
import { VisuallyHidden } from '../../../ui/controls/VisuallyHidden.tsx'

/** What counts as a link: one of three rules; where a dataset is under review, of four. */
export function RuleChoice() {
  const { w } = usePhraseContext()
  const group = useId()
  const dataset = useApp((state) => state.dataset)
  const rule = useApp((state) => state.chain?.rule)
  const setChain = useApp((state) => state.setChain)
  return (
    <fieldset className={styles['choice']}>
      <VisuallyHidden as="legend">{w('rule')}</VisuallyHidden>
      {CHAIN_RULES.filter((one) => one !== 'proposed' || one === rule || isUnderReview(dataset)).map((one) => (
        <label key={one} className={styles['chip']}>
          <OverlaidRadio name={group} checked={one === rule} onChange={() => setChain({ rule: one, chosen: 0 })} />
          <span>{w(`rule.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
