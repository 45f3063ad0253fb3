import { useMemo, useSyncExternalStore } from 'react'
import { drawnGroups } from '../../scene/marks/hullMarks.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import styles from './HullNote.module.css'
import { nameOfGroup } from './hulls.ts'
import type { Picture } from './picture.ts'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

/** Explains the hulls in the picture. For users who cannot see them, it lists the members of each. */
export function HullNote({ picture }: { readonly picture: Picture }) {
  const w = useWords('shape')
  const figure = useSyncExternalStore(picture.subscribe, picture.figure)
  const { groups } = picture.arrangement()
  const drawn = useMemo(() => drawnGroups(figure, groups?.members ?? []), [figure, groups])
  if (groups === undefined || drawn.length === 0) return null
  const { by } = groups
  const label = (labels: { readonly [language: string]: string }) => inLanguage(labels, figure.language)
  return (
    <>
      <p className={styles.note}>{w(`hull.note.${by}`)}</p>
      <VisuallyHidden as="ul" aria-label={w(`hull.list.${by}`)}>
        {drawn.map((group) => (
          <li key={group.members[0].entity.id}>
            {nameOfGroup(group, by, figure.language)}
            <ul>
              {group.members.map(({ entity: { id, labels } }) => (
                <li key={id} lang={label(labels).language}>
                  {label(labels).text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </VisuallyHidden>
    </>
  )
}
