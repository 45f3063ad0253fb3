import { useMemo, useSyncExternalStore } from 'react'
import { hullWords } from '../i18n/hullWords'
import { drawnBlocs } from '../scene/hullMarks'
import { inLanguage } from '../scene/lettering'
import { useWords } from '../store/useWords'
import styles from './BlocNote.module.css'
import { nameOfBloc } from './hulls'
import type { Picture } from './picture'

/** What the hulls in the picture are, and for those who do not see them, whom each holds. */
export function BlocNote({ picture }: { readonly picture: Picture }) {
  const w = useWords(hullWords)
  const figure = useSyncExternalStore(picture.subscribe, picture.figure)
  const { blocs } = picture.arrangement()
  const drawn = useMemo(() => drawnBlocs(figure, blocs ?? []), [figure, blocs])
  if (drawn.length === 0) return null
  const label = (labels: { readonly [language: string]: string }) => inLanguage(labels, figure.language)
  return (
    <>
      <p className={styles.note}>{w('note')}</p>
      <ul className={styles.unseen} aria-label={w('blocs')}>
        {drawn.map((bloc) => (
          <li key={bloc.members[0].entity.id}>
            {nameOfBloc(bloc, figure.language)}
            <ul>
              {bloc.members.map(({ entity: { id, labels } }) => (
                <li key={id} lang={label(labels).language}>
                  {label(labels).text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
