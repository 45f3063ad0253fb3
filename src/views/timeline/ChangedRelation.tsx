import { known } from '../../domain/lookup'
import type { TimelineEvent } from '../../domain/timelineEvents'
import { formatEdtf } from '../../i18n/format'
import { timelineWords } from '../../i18n/timelineWords'
import { useApp, useAppStore } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { LineSample } from '../../ui/LineSample'
import { Quote } from '../table/Quote'
import styles from './Changes.module.css'
import { relationText } from './wording'

interface Props {
  readonly event: TimelineEvent
  readonly isVague?: boolean
}

/** A relation, its date and the sentence that gives it; it opens there. */
export function ChangedRelation({ event, isVague = false }: Props) {
  const t = useText()
  const w = useWords(timelineWords)
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { relation, evidence, index, category } = event
  const text = relationText(lookup, relation, t, language)
  const open = () => {
    const { select, showEvidence } = store.getState()
    select({ kind: 'relation', id: relation.id })
    showEvidence(index)
  }
  return (
    <article className={styles['change']}>
      <button type="button" aria-label={w('changes.open', { relation: text })} onClick={open}>
        <LineSample category={category} stance={evidence.stance} />
        <span>{text}</span>
      </button>
      <p className={styles['date']}>
        {formatEdtf(language, evidence.when ?? '')} · {t(`stance.${evidence.stance}`)}
      </p>
      <Quote document={known(lookup.document, evidence.document)} span={evidence} language={language} />
      {isVague && <p className={styles['vague']}>{w('changes.vague')}</p>}
    </article>
  )
}
