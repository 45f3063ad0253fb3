import type { Document, Span } from '../../../domain/dataset/dataset.ts'
import { difference } from '../../../domain/text/difference.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { sliceOf } from '../../../domain/text/spans.ts'
import type { WithheldEvidence } from '../../../domain/evidence/withheld.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { writtenIn } from '../../../ui/text/writtenIn.ts'
import { translationFor } from '../../../quote/EvidenceQuote.tsx'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import { RelationLine } from '../../../quote/RelationLine.tsx'
import styles from './WithheldDialog.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  /** The evidence that rests on one range of words. */
  readonly of: readonly WithheldEvidence[]
  readonly document: Document
  readonly annotated: string | undefined
}

/** A range of words as annotated, beside what stands there now, and the relations that rested on it. */
export function ComparedQuotes({ of, document, annotated }: Props) {
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const [first] = of
  if (first === undefined) return null
  const { evidence } = first
  const now = sliceOf(document.text, evidence)
  const before = annotated === undefined ? undefined : sliceOf(annotated, evidence)
  const changed = before === undefined ? null : difference(before, now)
  const translation = translationFor(document, evidence, language)
  const written = writtenIn(document.language)
  return (
    <article className={styles['compared']}>
      <div className={styles['sides']}>
        <div>
          <h4>{w('changed.annotated')}</h4>
          {before !== undefined ? (
            <blockquote {...written}>
              <Marked text={before} span={changed?.before} />
            </blockquote>
          ) : (
            <>
              <p>{w('changed.unknown')}</p>
              <p>{w(translation === undefined ? 'changed.translation.none' : 'changed.translation')}</p>
              {translation !== undefined && (
                <p className={styles['translation']} {...writtenIn(translation.language)}>
                  {translation.text}
                </p>
              )}
            </>
          )}
        </div>
        <div>
          <h4>{w('changed.now')}</h4>
          <blockquote {...written}>
            <Marked text={now} span={changed?.after} />
          </blockquote>
        </div>
      </div>
      <p className={styles['place']}>{w('changed.place', evidence)}</p>
      <ul className={styles['lines']}>
        {of.map(({ relation, evidence: one, at }) => {
          const type = known(lookup.relationType, relation.type)
          return (
            <li key={`${relation.id} ${at}`}>
              <RelationLine type={type} evidence={[one]} width={26} line={2.2} />
              <span>
                <RelationWords of={relation} evidence={[one]} />
              </span>
            </li>
          )
        })}
      </ul>
    </article>
  )
}

function Marked({ text, span }: { readonly text: string; readonly span: Span | undefined }) {
  if (span === undefined) return text
  return (
    <>
      {text.slice(0, span.start)}
      <mark>{sliceOf(text, span)}</mark>
      {text.slice(span.end)}
    </>
  )
}
