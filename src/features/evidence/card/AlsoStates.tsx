import { isProposed, reviewStateOf } from '../../../domain/review/reviewState.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import type { PairStatement } from '../../../domain/pair/pairSentences.ts'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { LineSample } from '../../../ui/symbols/LineSample.tsx'
import styles from './AlsoStates.module.css'

/** The other relations that a sentence states, with its stance towards each. Each opens as that sentence of its relation. */
export function AlsoStates({ of }: { readonly of: readonly PairStatement[] }) {
  const t = useWords('app')
  const w = useWords('evidence')
  const lookup = useApp((state) => state.lookup)
  const store = useAppStore()
  const open = ({ relation, evidence }: PairStatement) => {
    store.getState().select({ kind: 'relation', id: relation.id })
    store.getState().showEvidence(relation.evidence.indexOf(evidence))
  }
  return (
    <div className={styles['also']}>
      <p>{w('pair.also')}</p>
      <ul>
        {of.map((one) => (
          <li key={one.relation.id}>
            <Button look="bare" className={styles['relation']} onClick={() => open(one)}>
              <LineSample
                category={known(lookup.relationType, one.relation.type).category}
                stance={one.evidence.stance}
                isProposed={isProposed(one.evidence)}
                width={24}
                line={2.4}
              />
              <span>
                <RelationWords of={one.relation} evidence={[one.evidence]} />
              </span>
              <span className={styles['stance']}>
                {t(`stance.${one.evidence.stance}`)}
                {isProposed(one.evidence) && ` · ${t(`review.${reviewStateOf(one.evidence)}`)}`}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
