import { useId } from 'react'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import type { Setting } from '../useDossier.ts'
import styles from './DossierSheets.module.css'
import { DossierSources } from './DossierSources.tsx'
import { DossierTitle } from './DossierTitle.tsx'
import { PairSection } from './PairSection.tsx'

/** The sheets of a dossier. They are only there to be printed: on screen they take no room. */
export function DossierSheets({ dossier, pairs, picture }: Setting) {
  const w = useWords('dossier')
  const language = useApp((state) => state.language)
  const id = useId()
  return (
    <div className={styles['sheets']} data-printed="alone" lang={language}>
      <DossierTitle dossier={dossier} picture={picture} />
      <section className={styles['relations']}>
        <h2>{w('relations')}</h2>
        <p className={styles['how']}>{w('how')}</p>
        {dossier.pairs.slice(0, pairs).map((pair) => (
          <PairSection key={pair.ends.join('|')} pair={pair} id={id} />
        ))}
      </section>
      <DossierSources sources={dossier.sources} id={id} />
    </div>
  )
}
