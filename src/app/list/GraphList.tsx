import type { FocusEvent, MouseEvent } from 'react'
import { useMemo, useRef } from 'react'
import type { Target } from '../../store/canvas.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import styles from './GraphList.module.css'
import { GraphListItems } from './GraphListItems.tsx'
import { listable, listOf } from './listOf.ts'
import { readingArrows } from '../../domain/language/languages.ts'
import { headSteps, useRoving } from '../../ui/state/useRoving.ts'
import { useWhenSpare } from '../../ui/state/useSpareTime.ts'
import { useWords } from '../../store/hooks/useWords.ts'

function targetOf(element: EventTarget | null): Target | null {
  if (!(element instanceof HTMLElement)) return null
  const { entity, relation } = element.dataset
  if (relation !== undefined) return { kind: 'relation', id: relation }
  return entity === undefined ? null : { kind: 'entity', id: entity }
}

/** The graph for users who cannot see it or use no pointer: one tab stop, then the arrow keys. */
export function GraphList() {
  const t = useWords('app')
  const store = useAppStore()
  const root = useRef<HTMLElement>(null)
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const visible = useWhenSpare(useApp(selectVisible))
  const drawn = useWhenSpare(useApp((state) => state.drawn))
  const items = useMemo(() => listOf(listable(visible, drawn), lookup), [visible, drawn, lookup])

  const isEntity = (one: HTMLElement) => one.dataset.relation === undefined
  const roving = useRoving(root, headSteps(readingArrows(language), isEntity))
  const focus = (event: FocusEvent<HTMLElement>) => {
    roving.onFocus(event)
    const target = targetOf(event.target)
    if (target !== null) store.getState().setHover(target)
  }
  const open = (event: MouseEvent) => {
    const target = targetOf(event.target)
    if (target !== null) store.getState().select(target)
  }

  return (
    // The buttons inside are the controls; the list handles their keys once for all of them.
    <section
      ref={root}
      className={styles.list}
      aria-label={t('list.title')}
      data-graph-list
      onFocus={focus}
      onBlur={() => store.getState().setHover(null)}
      onKeyDown={roving.onKeyDown}
      onClick={open}
    >
      <p className={styles.hint}>{t('list.hint')}</p>
      <GraphListItems items={items} />
    </section>
  )
}
