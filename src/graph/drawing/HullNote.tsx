import { useMemo, useSyncExternalStore } from 'react'
import { drawnGroups } from '../../scene/marks/hullMarks.ts'
import type { NodeFigure } from '../../scene/figure/figure.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import styles from './HullNote.module.css'
import { nameOfGroup } from './hulls.ts'
import type { Picture } from './picture.ts'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface ListedHull {
  readonly id: string
  readonly name: string
  readonly members: readonly NodeFigure[]
}

/** Explains the hulls in the picture. For users who cannot see them, it lists the members of each. */
export function HullNote({ picture }: { readonly picture: Picture }) {
  const w = useWords('shape')
  const figure = useSyncExternalStore(picture.subscribe, picture.figure)
  const { stated } = useSyncExternalStore(picture.subscribe, picture.hullLayer)
  const { groups } = useSyncExternalStore(picture.subscribe, picture.arrangement)
  const { language } = figure
  const drawn = useMemo(() => drawnGroups(figure, groups?.members ?? []), [figure, groups])

  const listOf = (title: string, hulls: readonly ListedHull[]) => (
    <VisuallyHidden as="ul" aria-label={title}>
      {hulls.map(({ id, name, members }) => (
        <li key={id}>
          {name}
          <ul>
            {members.map(({ entity }) => {
              const label = inLanguage(entity.labels, language)
              return (
                <li key={entity.id} lang={label.language}>
                  {label.text}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </VisuallyHidden>
  )
  return (
    <>
      {groups !== undefined && drawn.length > 0 && (
        <>
          <p className={styles.note}>{w(`hull.note.${groups.by}`)}</p>
          {listOf(
            w(`hull.list.${groups.by}`),
            drawn.map((group) => {
              const { members } = group
              return { id: members[0].entity.id, name: nameOfGroup(group, groups.by, language), members }
            }),
          )}
        </>
      )}
      {stated.length > 0 &&
        listOf(
          w('hull.list.stated'),
          stated.map(({ entity, title, members }) => ({
            id: entity,
            name: title,
            members: members.flatMap((id) => figure.nodes.get(id) ?? []),
          })),
        )}
    </>
  )
}
