import type { Document, Evidence, Relation } from '../../../domain/dataset/dataset.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { ActionIcon } from '../../../ui/controls/ActionIcon.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { FlagButton } from '../../flags/FlagButton.tsx'
import styles from './CardActions.module.css'
import { CitationMenu } from '../../../quote/CitationMenu.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly document: Document
}

/** Actions on a sentence: open it in its article, cite it, or flag it. */
export function CardActions({ relation, evidence, document }: Props) {
  const w = useWords('evidence')
  const openReading = useApp((state) => state.openReading)
  const { start, end } = evidence
  return (
    <div className={styles['actions']} data-acts>
      <TextButton
        data-reads={`${document.id} ${start}-${end}`}
        onClick={() => openReading(document.id, { span: { start, end } })}
      >
        <ActionIcon name="article" size={15} />
        {w('show')}
      </TextButton>
      <CitationMenu cited={[{ document, evidence }]} />
      <FlagButton relation={relation} evidence={evidence} />
    </div>
  )
}
