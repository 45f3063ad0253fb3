import type { Document, Evidence } from '../../../domain/dataset/dataset.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { ActionIcon } from '../../../ui/controls/ActionIcon.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import type { TextState } from '../../../quote/textState.ts'
import styles from './WithheldCard.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly document: Document
  readonly evidence: Evidence
  readonly state: TextState
}

/** Replaces a quote that is not in its article as annotated. Without the sentence, nothing is quoted. */
export function WithheldCard({ document, evidence, state }: Props) {
  const w = useWords('evidence')
  const openReading = useApp((store) => store.openReading)
  const { start, end } = evidence
  return (
    <div className={styles['withheld']} data-acts>
      <svg viewBox="0 0 120 24" width="120" height="24" fill="none" strokeWidth="1.6" aria-hidden="true">
        <g stroke="currentColor">
          <circle cx="12" cy="12" r="10" />
          <circle cx="108" cy="12" r="10" />
        </g>
        <path className={styles['broken']} d="M26 12h20M74 12h20M53 18l5-12M62 18l5-12" />
      </svg>
      <h5 className={styles['title']}>{w('withheld.title')}</h5>
      <p>
        {state.is === 'changed'
          ? w('withheld.changed')
          : w('withheld.outside', { start, end, length: document.text.length })}
      </p>
      {state.is === 'changed' && (
        <details>
          <summary>{w('withheld.details')}</summary>
          <dl className={styles['hashes']}>
            <dt>{w('withheld.expected')}</dt>
            <dd dir="ltr">{document.sha256}</dd>
            <dt>{w('withheld.found')}</dt>
            <dd dir="ltr">{state.found}</dd>
          </dl>
        </details>
      )}
      <TextButton data-reads={document.id} onClick={() => openReading(document.id)}>
        <ActionIcon name="article" size={15} />
        {w('read')}
      </TextButton>
    </div>
  )
}
