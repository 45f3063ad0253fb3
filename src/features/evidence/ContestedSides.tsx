import { Button } from '../../ui/controls/Button.tsx'
import type { Evidence, Relation } from '../../domain/dataset/dataset.ts'
import { SIDES, sideOf } from '../../domain/evidence/evidenceOrder.ts'
import { isAllProposed } from '../../domain/review/reviewState.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { shownStance } from '../../domain/evidence/strength.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import styles from './ContestedSides.module.css'
import { stancesText } from '../../quote/wording.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'

interface Props {
  readonly relation: Relation
  /** The evidence that the filters leave. */
  readonly evidence: readonly Evidence[]
  /** The listed evidence, in its order. */
  readonly order: readonly number[]
}

/** The sides of a contested relation, beside each other and with equal weight. Each leads to its first sentence. */
export function ContestedSides({ relation, evidence, order }: Props) {
  const t = useWords('app')
  const w = useWords('evidence')
  const showEvidence = useApp((state) => state.showEvidence)
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { category } = known(lookup.relationType, relation.type)
  const sentencesOf = (some: readonly Evidence[]) => countSentences(some, lookup)
  const denied = evidence.filter((one) => sideOf(one) === 'against')
  return (
    <div
      className={styles['sides']}
      role="group"
      aria-label={w('contested', {
        denied: sentencesOf(denied),
        count: sentencesOf(evidence),
      })}
    >
      {SIDES.map((side) => {
        const own = evidence.filter((one) => sideOf(one) === side)
        if (own.length === 0) return null
        const first = order.find((index) => {
          const one = relation.evidence[index]
          return one !== undefined && sideOf(one) === side
        })
        const count = t('app.sentences', { count: sentencesOf(own) })
        const said = side === 'for' ? stancesText(t, language, lookup, own) : count
        return (
          <Button
            look="bare"
            key={side}
            className={styles['side']}
            aria-label={w('side.go', { side: w(`side.${side}`), sentences: count })}
            aria-disabled={first === undefined}
            onClick={() => first !== undefined && showEvidence(first)}
          >
            <LineSample
              category={category}
              stance={shownStance(own, lookup)}
              isProposed={isAllProposed(own)}
              width={30}
              line={2.4}
            />
            <span className={styles['name']}>{w(`side.${side}`)}</span>
            <span className={styles['count']}>{said}</span>
          </Button>
        )
      })}
    </div>
  )
}
