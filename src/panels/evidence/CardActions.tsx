import type { Document, Evidence, Relation } from '../../domain/dataset'
import { evidenceWords } from '../../i18n/evidenceWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { ActionIcon } from '../../ui/ActionIcon'
import { TextButton } from '../../ui/TextButton'
import { FlagButton } from '../flags/FlagButton'
import styles from './CardActions.module.css'
import { CitationMenu } from './CitationMenu'

interface Props {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly document: Document
}

/** To the sentence in its article, along with its source, or back to whoever annotated it. */
export function CardActions({ relation, evidence, document }: Props) {
  const w = useWords(evidenceWords)
  const openReading = useApp((state) => state.openReading)
  const { start, end } = evidence
  return (
    <div className={styles['actions']}>
      <TextButton
        data-reads={`${document.id} ${start}-${end}`}
        onClick={() => openReading(document.id, { span: { start, end } })}
      >
        <ActionIcon name="article" size={15} />
        {w('show')}
      </TextButton>
      <CitationMenu cited={[{ document, evidence }]} />
      <FlagButton relation={relation} evidence={evidence} compact />
    </div>
  )
}
