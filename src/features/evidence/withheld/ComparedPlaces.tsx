import { useMemo } from 'react'
import type { Document } from '../../../domain/dataset/dataset.ts'
import { sliceOf } from '../../../domain/text/spans.ts'
import type { WithheldEvidence } from '../../../domain/evidence/withheld.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { ComparedQuotes } from './ComparedQuotes.tsx'
import styles from './WithheldDialog.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly document: Document
  readonly evidence: readonly WithheldEvidence[]
}

/**
 * Each range of words once, with everything that rests on it. Changed ranges come first; unchanged ones are shown on demand.
 */
export function ComparedPlaces({ document, evidence }: Props) {
  const w = useWords('evidence')
  const annotated = useApp((state) => state.annotatedTexts.get(document.id))
  const places = useMemo(() => {
    const keyOf = ({ evidence: { start, end } }: WithheldEvidence) => `${start} ${end}`
    return [...new Set(evidence.map(keyOf))]
      .map((key) => evidence.filter((one) => keyOf(one) === key))
      .toSorted(([a], [b]) => (a?.evidence.start ?? 0) - (b?.evidence.start ?? 0))
  }, [evidence])
  const isSame = ([one]: readonly WithheldEvidence[]) =>
    annotated !== undefined &&
    one !== undefined &&
    sliceOf(annotated, one.evidence) === sliceOf(document.text, one.evidence)
  const same = places.filter(isSame)
  const list = (some: typeof places) => (
    <ul>
      {some.map((all) => (
        <li key={`${all[0]?.evidence.start} ${all[0]?.evidence.end}`}>
          <ComparedQuotes of={all} document={document} annotated={annotated} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(places.filter((one) => !same.includes(one)))}
      {same.length > 0 && (
        <details className={styles['same']}>
          <summary>{w('changed.same', { count: same.length })}</summary>
          {list(same)}
        </details>
      )}
    </>
  )
}
