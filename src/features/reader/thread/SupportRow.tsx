import { Button } from '../../../ui/controls/Button.tsx'
import type { Support } from '../../../domain/reader/readingRelations.ts'
import { reviewStateOfAll } from '../../../domain/review/reviewState.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { shownStance } from '../../../domain/evidence/strength.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { LineSample } from '../../../ui/symbols/LineSample.tsx'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import styles from './SupportRow.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly of: Support
  /** Whether filters, or the level of detail, hide it in the picture. */
  readonly isDrawn: boolean
}

/** A relation as its line and as a whole sentence. Hovering draws the thread to it, pressing opens its evidence. */
export function SupportRow({ of: { relation, evidence }, isDrawn }: Props) {
  const w = useWords('reader')
  const t = useWords('app')
  const store = useAppStore()
  const lookup = useApp((state) => state.lookup)
  const chosen = useApp(({ selection }) => selection.kind === 'relation' && selection.id === relation.id)
  const target = { kind: 'relation', id: relation.id } as const
  const { category } = known(lookup.relationType, relation.type)
  const stance = shownStance(evidence, lookup)

  /** Opens the piece of evidence that is in this sentence. */
  const open = () => {
    const { select, showEvidence } = store.getState()
    const [first] = evidence
    select(target)
    if (first !== undefined) showEvidence(relation.evidence.indexOf(first))
  }
  const state = reviewStateOfAll(evidence)
  const point = (on: boolean) => store.getState().setHover(on ? target : null)
  return (
    <Button
      look="bare"
      tabIndex={-1}
      data-stop
      data-support={relation.id}
      aria-pressed={chosen}
      className={styles.row}
      onClick={open}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <LineSample
        category={category}
        stance={stance}
        isProposed={state !== 'reviewed'}
        width={24}
        line={2.4}
        className={styles.line}
      />
      <span>
        <RelationWords
          of={relation}
          evidence={evidence}
          classes={{ predicate: styles.predicate }}
          ink={`var(--${categoryInk(category)})`}
        />
        {stance !== 'asserted' && <span className={styles.about}>{t(`stance.${stance}`)}</span>}
        {state !== 'reviewed' && <span className={styles.about}>{t(`review.${state}`)}</span>}
        {!isDrawn && <span className={styles.about}>{w('relations.hidden')}</span>}
      </span>
    </Button>
  )
}
