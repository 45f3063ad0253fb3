import type { Relation } from '../../domain/dataset'
import { STANCES } from '../../domain/dataset'
import type { EvidenceGroup, EvidenceOrder } from '../../domain/evidenceOrder'
import { SIDES } from '../../domain/evidenceOrder'
import { known } from '../../domain/lookup'
import { strengthOf } from '../../domain/strength'
import { evidenceWords } from '../../i18n/evidenceWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { LineSample } from '../../ui/LineSample'
import { LocalText } from '../../ui/LocalText'
import styles from './GroupHead.module.css'
import { publishedText } from './wording'

interface Props {
  readonly relation: Relation
  readonly by: EvidenceOrder
  readonly group: EvidenceGroup
}

/** What a group of sentences has in common, and how many there are. */
export function GroupHead({ relation, by, group }: Props) {
  const { category } = useApp(({ lookup }) => known(lookup.relationType, relation.type))
  const evidence = group.indexes.flatMap((index) => relation.evidence[index] ?? [])
  return (
    <h4 className={styles['head']}>
      {(by === 'side' || by === 'stance') && (
        <LineSample category={category} stance={strengthOf(evidence).stance} width={24} line={2.4} />
      )}
      <span>
        <GroupName by={by} group={group} relation={relation} />
      </span>
      <span className={styles['count']}>{evidence.length}</span>
    </h4>
  )
}

function GroupName({ relation, by, group: { key, indexes } }: Props) {
  const t = useText()
  const w = useWords(evidenceWords)
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
