import type { Relation } from '../../domain/dataset/dataset.ts'
import { STANCES } from '../../domain/dataset/dataset.ts'
import type { EvidenceGroup, EvidenceOrder } from '../../domain/evidence/evidenceOrder.ts'
import { SIDES } from '../../domain/evidence/evidenceOrder.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { shownStance } from '../../domain/evidence/strength.ts'
import { sentenceCount } from '../../i18n/sentences/sentenceCount.ts'
import { isAllProposed } from '../../domain/review/reviewState.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './GroupHead.module.css'
import { publishedText } from '../../quote/wording.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly relation: Relation
  readonly by: EvidenceOrder
  readonly group: EvidenceGroup
}

/** The heading of a group of sentences: what they share, and their number. */
export function GroupHead({ relation, by, group }: Props) {
  const t = useWords('app')
  const lookup = useApp((state) => state.lookup)
  const { category } = known(lookup.relationType, relation.type)
  const evidence = group.indexes.flatMap((index) => relation.evidence[index] ?? [])
  return (
    <h4 className={styles['head']}>
      {(by === 'side' || by === 'stance') && (
        <LineSample
          category={category}
          stance={shownStance(evidence, lookup)}
          isProposed={isAllProposed(evidence)}
          width={24}
          line={2.4}
        />
      )}
      <span>
        <GroupName by={by} group={group} relation={relation} />
      </span>
      <span className={styles['count']}>{sentenceCount(t, evidence, lookup)}</span>
    </h4>
  )
}

function GroupName({ relation, by, group: { key, indexes } }: Props) {
  const t = useWords('app')
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const side = SIDES.find((one) => one === key)
  const stance = STANCES.find((one) => one === key)
  if (by === 'side') return side === undefined ? null : w(`side.${side}`)
  if (by === 'stance') return stance === undefined ? null : t(`stance.${stance}`)
  const speaker = lookup.entity.get(key)
  if (by === 'speaker' && speaker !== undefined) return <LocalText of={speaker.labels} language={language} />
  if (by === 'speaker') return w('voice.own')
  const first = relation.evidence[indexes[0] ?? 0]
  return first === undefined ? null : publishedText(t, language, known(lookup.document, first.document))
}
