import { useMemo } from 'react'
import type { Document } from '../../domain/dataset'
import { known } from '../../domain/lookup'
import { sliceOf } from '../../domain/spans'
import type { WithheldEvidence } from '../../domain/withheld'
import { withheldOf } from '../../domain/withheld'
import { evidenceWords } from '../../i18n/evidenceWords'
import { withheldWords } from '../../i18n/withheldWords'
import { isRtl } from '../../scene/lettering'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Dialog } from '../../ui/Dialog'
import { LocalText } from '../../ui/LocalText'
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
            <ul>
              {evidence.map((one) => (
                <li key={`${one.relation.id} ${one.at}`}>
                  <Compared of={one} document={document} />
                </li>
              ))}
            </ul>
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

interface ComparedProps {
  readonly of: WithheldEvidence
  readonly document: Document
}

function Compared({ of: { relation, evidence }, document }: ComparedProps) {
  const w = useWords(withheldWords)
  const language = useApp((state) => state.language)
  const annotated = useApp((state) => state.annotatedTexts.get(document.id))
  const lookup = useApp((state) => state.lookup)
  const type = known(lookup.relationType, relation.type)
  const nameOf = (id: string) => textOf(known(lookup.entity, id).labels, language)
  const now = sliceOf(document.text, evidence)
  const before = annotated === undefined ? undefined : sliceOf(annotated, evidence)
  const translation = translationFor(document, evidence, language)
  const written = { lang: document.language, dir: isRtl(document.language) ? 'rtl' : 'ltr' }
  return (
    <article className={styles['compared']}>
      <h4>
        <RelationLine type={type} evidence={[evidence]} width={30} line={2.4} />
        <span>
          <bdi>{nameOf(relation.source)}</bdi> {textOf(type.labels, language)} <bdi>{nameOf(relation.target)}</bdi>
        </span>
        <span className={styles['place']}>{w('place', evidence)}</span>
      </h4>
      <div className={styles['sides']}>
        <div>
          <h5>{w('annotated')}</h5>
          {before !== undefined ? (
            <blockquote {...written}>{before}</blockquote>
          ) : (
            <>
              <p>{w('unknown')}</p>
              {translation === undefined ? (
                <p>{w('translation.none')}</p>
              ) : (
                <>
                  <p>{w('translation')}</p>
                  <p
                    className={styles['translation']}
                    lang={translation.language}
                    dir={isRtl(translation.language) ? 'rtl' : 'ltr'}
                  >
                    {translation.text}
                  </p>
                </>
              )}
            </>
          )}
        </div>
        <div>
          <h5>{w('now')}</h5>
          <blockquote {...written}>{now}</blockquote>
        </div>
      </div>
      {before === now && <p>{w('same')}</p>}
    </article>
  )
}
