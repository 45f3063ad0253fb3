import { Button } from '../../ui/controls/Button.tsx'
import type { Relation } from '../../domain/dataset/dataset.ts'
import { SIDES, sideOf } from '../../domain/evidence/evidenceOrder.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { LineSample } from '../../ui/marks/LineSample.tsx'
import styles from './ContestedSides.module.css'
import { stancesText } from '../../quote/wording.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly relation: Relation
  /** The listed evidence, in its order. */
  readonly order: readonly number[]
}

/** The two sides of a contested relation, beside each other and with equal weight. Each leads to its first sentence. */
export function ContestedSides({ relation, order }: Props) {
  const t = useWords('app')
  const w = useWords('evidence')
  const showEvidence = useApp((state) => state.showEvidence)
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { category } = known(lookup.relationType, relation.type)
  const { stances, sentences } = strengthOf(relation.evidence)
  return (
    <div
      className={styles['sides']}
      role="group"
      aria-label={t('evidence.contested', { denied: stances.denied, count: sentences })}
    >
      {SIDES.map((side) => {
        const evidence = relation.evidence.filter((one) => sideOf(one) === side)
        const first = order.find((index) => {
          const one = relation.evidence[index]
          return one !== undefined && sideOf(one) === side
        })
        const count = t('app.sentences', { count: evidence.length })
        const said = side === 'denied' ? count : stancesText(t, language, lookup, evidence)
        return (
          <Button
            look="bare"
            key={side}
            className={styles['side']}
            aria-label={w('side.go', { side: w(`side.${side}`), sentences: count })}
            aria-disabled={first === undefined}
            onClick={() => first !== undefined && showEvidence(first)}
          >
            <LineSample category={category} stance={strengthOf(evidence).stance} width={30} line={2.4} />
            <span className={styles['name']}>{w(`side.${side}`)}</span>
            <span className={styles['count']}>{said}</span>
          </Button>
        )
      })}
    </div>
  )
}
