import { useLayoutEffect, useRef, useState } from 'react'
import type { Dossier } from '../../../domain/dossier/dossier.ts'
import { countSentences } from '../../../domain/evidence/countSentences.ts'
import { isProposed } from '../../../domain/review/reviewState.ts'
import { formatEdtf } from '../../../i18n/engine/format.ts'
import { filterSentence } from '../../../i18n/sentences/filterSentence.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Isolated } from '../../../ui/text/Isolated.tsx'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import { linkOf } from '../../export/pageText.ts'
import type { PreparedPicture } from '../useDossier.ts'
import styles from './DossierTitle.module.css'

interface Props {
  readonly dossier: Dossier
  readonly picture: PreparedPicture | null
}

/** The first sheet: what the dossier is of, what was left out, and the picture. */
export function DossierTitle({ dossier, picture }: Props) {
  const t = useWords('app')
  const w = useWords('dossier')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const title = useApp((state) => state.dataset.title)
  const [day] = useState(() => new Date().toISOString().slice(0, 10))
  const state = { ...store.getState(), language }
  const relations = dossier.pairs.flatMap((pair) => pair.relations)
  const evidence = relations.flatMap((one) => one.evidence)
  const actors = new Set(relations.flatMap(({ relation: { source, target } }) => [source, target])).size
  const filtered = filterSentence(state, t, language)
  const link = linkOf(state)
  const counts = w('counts', {
    relations: t('relations.count', { count: relations.length }),
    actors: w('counts.actors', { count: actors }),
    sentences: t('app.sentences', { count: countSentences(evidence, state.lookup) }),
    inArticles: t('app.inArticles', { count: dossier.sources.length }),
  })
  return (
    <header className={styles['title']}>
      <p className={styles['kicker']}>{w('kicker')}</p>
      <h1>
        <LocalText of={title} language={language} />
      </h1>
      <p className={styles['counts']}>
        <Isolated>{`${counts}.`}</Isolated>
      </p>
      <p className={styles['facts']}>
        <Isolated>{filtered === '' ? w('unfiltered') : `${filtered}.`}</Isolated>{' '}
        {evidence.some(isProposed) && <strong>{w('proposed')} </strong>}
        <Isolated>{`${w('date', { date: formatEdtf(language, day) })}.`}</Isolated>
      </p>
      {link !== null && (
        <p className={styles['link']}>
          <a href={link} dir="ltr">
            {link}
          </a>
        </p>
      )}
      {picture !== null && <Picture {...picture} />}
    </header>
  )
}

/** The picture in the resolution of print. */
function Picture({ printer, request }: PreparedPicture) {
  const w = useWords('dossier')
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (canvas.current !== null) printer.preview(request, canvas.current, request.size)
  }, [printer, request])
  return (
    <figure className={styles['figure']}>
      <canvas ref={canvas} role="img" aria-label={w('figure')} />
    </figure>
  )
}
