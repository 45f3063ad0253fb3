import { Isolated } from '../../ui/text/Isolated.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { isProposed } from '../../domain/review/reviewState.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { TimelineEvent } from '../../domain/timeline/timelineEvents.ts'
import { formatEdtf } from '../../i18n/engine/format.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import { QuoteWords } from '../../quote/QuoteWords.tsx'
import styles from './Changes.module.css'
import { relationText } from '../../i18n/sentences/relationSentence.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly event: TimelineEvent
  readonly isVague?: boolean
}

/** A relation, its date, and the sentence that states the date. Pressing it opens the sentence. */
export function ChangedRelation({ event, isVague = false }: Props) {
  const t = useWords('app')
  const w = useWords('timeline')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { relation, evidence, index, category } = event
  const text = relationText(lookup, relation, [evidence], language)
  const open = () => {
    const { select, showEvidence } = store.getState()
    select({ kind: 'relation', id: relation.id })
    showEvidence(index)
  }
  return (
    <article className={styles['change']}>
      <Button look="bare" aria-label={w('changes.open', { relation: text })} onClick={open}>
        <LineSample category={category} stance={evidence.stance} isProposed={isProposed(evidence)} />
        <span>
          <Isolated>{text}</Isolated>
        </span>
      </Button>
      <p className={styles['date']}>
        {formatEdtf(language, evidence.when ?? '')} · {t(`stance.${evidence.stance}`)}
      </p>
      <QuoteWords document={known(lookup.document, evidence.document)} span={evidence} language={language} />
      {isVague && <p className={styles['vague']}>{w('changes.vague')}</p>}
    </article>
  )
}
