import { useMemo } from 'react'
import type { Document } from '../../../domain/dataset/dataset.ts'
import { withheldOf } from '../../../domain/evidence/withheld.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { Dialog } from '../../../ui/controls/Dialog.tsx'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import { ComparedPlaces } from './ComparedPlaces.tsx'
import { useTextState } from '../../../quote/textState.ts'
import styles from './WithheldDialog.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

/** What is withheld, by article: each quote as annotated, beside what stands in its place now. */
export function WithheldDialog() {
  const t = useWords('app')
  const w = useWords('evidence')
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const withheld = useApp((state) => state.withheld)
  const openDialog = useApp((state) => state.openDialog)
  const { documents } = useMemo(() => withheldOf(dataset, withheld, lookup), [dataset, withheld, lookup])
  return (
    <Dialog title={w('changed.title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <div className={styles['withheld']}>
        <p className={styles['about']}>{w('changed.about')}</p>
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
  const w = useWords('evidence')
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
