import { useMemo } from 'react'
import type { Document, Span } from '../../domain/dataset'
import { difference } from '../../domain/difference'
import { known } from '../../domain/lookup'
import { sliceOf } from '../../domain/spans'
import type { WithheldEvidence } from '../../domain/withheld'
import { withheldOf } from '../../domain/withheld'
import { evidenceWords } from '../../i18n/evidenceWords'
import { withheldWords } from '../../i18n/withheldWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Dialog } from '../../ui/Dialog'
import { LocalText } from '../../ui/LocalText'
import { writtenIn } from '../../ui/writtenIn'
import { translationFor } from './EvidenceQuote'
import { RelationLine } from './RelationLine'
import { useTextState } from './textState'
import { textOf } from './wording'
import styles from './WithheldDialog.module.css'

/** What is withheld, article by article: each quote as it was annotated beside what stands at its place now. */
export function WithheldDialog() {
  const t = useText()
  const w = useWords(withheldWords)
  const dataset = useApp((state) => state.dataset)
  const withheld = useApp((state) => state.withheld)
  const openDialog = useApp((state) => state.openDialog)
  const { documents } = useMemo(() => withheldOf(dataset, withheld), [dataset, withheld])
  return (
    <Dialog title={w('title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <div className={styles['withheld']}>
        <p className={styles['about']}>{w('about')}</p>
        {documents.map(({ document, evidence }) => (
          <section key={document.id} className={styles['document']}>
            <h3>
              <LocalText of={document.title} language={document.language} />
            </h3>
            <Hashes document={document} />
            <Places document={document} evidence={evidence} />
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Hashes({ document }: { readonly document: Document }) {
  const w = useWords(evidenceWords)
  const state = useTextState(document)
  return (
    <dl className={styles['hashes']}>
      <dt>{w('withheld.expected')}</dt>
      <dd dir="ltr">{document.sha256}</dd>
      <dt>{w('withheld.found')}</dt>
      <dd dir="ltr">{state.is === 'changed' ? state.found : ''}</dd>
    </dl>
  )
}

interface PlacesProps {
  readonly document: Document
  readonly evidence: readonly WithheldEvidence[]
}

/** Each range of words once, with all that rests on it: those that differ first, those that do not on demand. */
function Places({ document, evidence }: PlacesProps) {
  const w = useWords(withheldWords)
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
          <Compared of={all} document={document} annotated={annotated} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(places.filter((one) => !same.includes(one)))}
      {same.length > 0 && (
        <details className={styles['same']}>
          <summary>{w('same', { count: same.length })}</summary>
          {list(same)}
        </details>
      )}
    </>
  )
}

interface ComparedProps {
  /** All that rests on one range of words. */
  readonly of: readonly WithheldEvidence[]
  readonly document: Document
  readonly annotated: string | undefined
}

function Compared({ of, document, annotated }: ComparedProps) {
  const w = useWords(withheldWords)
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const [first] = of
  if (first === undefined) return null
  const { evidence } = first
  const nameOf = (id: string) => textOf(known(lookup.entity, id).labels, language)
  const now = sliceOf(document.text, evidence)
  const before = annotated === undefined ? undefined : sliceOf(annotated, evidence)
  const changed = before === undefined ? null : difference(before, now)
  const translation = translationFor(document, evidence, language)
  const written = writtenIn(document.language)
  return (
    <article className={styles['compared']}>
      <div className={styles['sides']}>
        <div>
          <h4>{w('annotated')}</h4>
          {before !== undefined ? (
            <blockquote {...written}>
              <Marked text={before} span={changed?.before} />
            </blockquote>
          ) : (
            <>
              <p>{w('unknown')}</p>
              <p>{w(translation === undefined ? 'translation.none' : 'translation')}</p>
              {translation !== undefined && (
                <p className={styles['translation']} {...writtenIn(translation.language)}>
                  {translation.text}
                </p>
              )}
            </>
          )}
        </div>
        <div>
          <h4>{w('now')}</h4>
          <blockquote {...written}>
            <Marked text={now} span={changed?.after} />
          </blockquote>
        </div>
      </div>
      <p className={styles['place']}>{w('place', evidence)}</p>
      <ul className={styles['lines']}>
        {of.map(({ relation, evidence: one, at }) => {
          const type = known(lookup.relationType, relation.type)
          return (
            <li key={`${relation.id} ${at}`}>
              <RelationLine type={type} evidence={[one]} width={26} line={2.2} />
              <span>
                <bdi>{nameOf(relation.source)}</bdi> {textOf(type.labels, language)}{' '}
                <bdi>{nameOf(relation.target)}</bdi>
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
