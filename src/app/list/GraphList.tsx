import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import { known } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../scene/marks/lettering.ts'
import type { Target } from '../../store/canvas.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import styles from './GraphList.module.css'
import { listable, listOf } from './listOf.ts'
import { relationWords } from './relationWords.ts'
import { readingArrows } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

function targetOf(element: EventTarget | null): Target | null {
  if (!(element instanceof HTMLElement)) return null
  const { entity, relation } = element.dataset
  if (relation !== undefined) return { kind: 'relation', id: relation }
  return entity === undefined ? null : { kind: 'entity', id: entity }
}

/** The graph for those who do not see it or use no pointer: one stop of Tab, then the arrow keys. */
export function GraphList() {
  const t = useWords('app')
  const store = useAppStore()
  const root = useRef<HTMLElement>(null)
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const visible = useDeferredValue(useApp(selectVisible))
  const drawn = useDeferredValue(useApp((state) => state.drawn))
  const items = useMemo(() => listOf(listable(visible, drawn)), [visible, drawn])

  const buttons = () => [...(root.current?.querySelectorAll<HTMLElement>('button') ?? [])]
  useEffect(() => {
    const all = buttons()
    if (!all.some((one) => one.tabIndex === 0)) all[0]?.setAttribute('tabindex', '0')
  }, [items])

  const focus = (event: FocusEvent) => {
    const target = targetOf(event.target)
    if (target === null || !(event.target instanceof HTMLElement)) return
    for (const one of buttons()) if (one.tabIndex === 0) one.tabIndex = -1
    event.target.tabIndex = 0
    store.getState().setHover(target)
  }
  const press = (event: KeyboardEvent) => {
    const all = buttons()
    const at = all.indexOf(event.target as HTMLElement)
    const isEntity = (one: HTMLElement | undefined) => one?.dataset.relation === undefined
    const [forward, back] = readingArrows(language)
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
      [forward]: all.findIndex((one, index) => index > at && isEntity(one)),
      [back]: all.findLastIndex((one, index) => index < at && isEntity(one)),
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    all[to]?.focus()
  }
  const open = (event: MouseEvent) => {
    const target = targetOf(event.target)
    if (target !== null) store.getState().select(target)
  }

  return (
    // The buttons within are what is operated; the list only hears of it once for all of them.
    <section
      ref={root}
      className={styles.list}
      aria-label={t('list.title')}
      data-graph-list
      onFocus={focus}
      onBlur={() => store.getState().setHover(null)}
      onKeyDown={press}
      onClick={open}
    >
      <p className={styles.hint}>{t('list.hint')}</p>
      <ul>
        {items.map(({ entity, relations }) => {
          const type = inLanguage(known(lookup.entityType, entity.type).labels, language).text
          return (
            <li key={entity.id}>
              <Button look="bare" tabIndex={-1} data-entity={entity.id} className={styles.entity}>
                {t('list.entity', { name: inLanguage(entity.labels, language).text, type })}
              </Button>
              <ul>
                {relations.map(({ relation, evidence }) => {
                  const { source, predicate, target, category } = relationWords(lookup, relation, t, language)
                  const sentences = t('app.sentences', { count: evidence.length })
                  return (
                    <li key={relation.id}>
                      <Button look="bare" tabIndex={-1} data-relation={relation.id}>
                        {t('list.relation', { source, predicate, target, category, sentences })}
                      </Button>
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
