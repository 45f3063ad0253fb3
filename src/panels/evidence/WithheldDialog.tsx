import { useMemo } from 'react'
import type { Document } from '../../domain/dataset'
import { withheldOf } from '../../domain/withheld'
import { evidenceWords } from '../../i18n/evidenceWords'
import { withheldWords } from '../../i18n/withheldWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Dialog } from '../../ui/Dialog'
import { LocalText } from '../../ui/LocalText'
import { ComparedPlaces } from './ComparedPlaces'
import { useTextState } from './textState'
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
            <ComparedPlaces document={document} evidence={evidence} />
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
