import type { KeyboardEvent, MouseEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import type { OutlineEntity, OutlineItem } from '../../../domain/table/outline.ts'
import { flatten } from '../../../domain/table/outline.ts'
import { typedTo } from '../../../domain/table/typeahead.ts'
import type { Target } from '../../../store/canvas.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { entitiesOf, includesRelation } from '../../../store/slices/selection.ts'
import styles from './Outline.module.css'
import { OutlineRow } from './OutlineRow.tsx'
import { useIsDimmed } from '../useIsDimmed.ts'
import { useTypeahead } from './useTypeahead.ts'
import { rowAfter, useVirtualRows } from '../grid/useVirtualRows.ts'
import { readingArrows } from '../../../domain/language/languages.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly outline: readonly OutlineEntity[]
  /** If there is a filter text, everything that it leaves is expanded down to its relations. */
  readonly isFiltered: boolean
}

const targetOf = (item: OutlineItem): Target =>
  item.kind === 'entity' ? { kind: 'entity', id: item.row.id } : { kind: 'relation', id: item.row.id }

/** The beginning of an item's sentence in every language. Type-ahead does not search the words of articles. */
function namesOf(item: OutlineItem | undefined): readonly string[] {
  if (item?.kind === 'entity') return Object.values(item.row.entity.labels)
  return item?.kind === 'relation' ? Object.values(item.row.source.labels) : []
}

/** If a filter leaves more entities than this, they are not expanded, because the match would be lost among them. */
const OPENED_AT_MOST = 40

/** Which branches are expanded: the first entity, or everything that a filter leaves, and what the user has changed since. */
function useOpen(outline: readonly OutlineEntity[], isFiltered: boolean) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const open = useMemo(() => {
    const few = isFiltered && outline.length <= OPENED_AT_MOST ? outline : outline.slice(0, 1)
    const keys = new Set(few.map(({ row }) => row.id))
    for (const key of turned) if (!keys.delete(key)) keys.add(key)
    return keys
  }, [outline, isFiltered, turned])
  const turn = (key: string) =>
    setTurned((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  return { open, turn }
}

/** The graph as sentences, entity by entity, down to the words of the articles. It serves screen readers as well as the screen. */
export function Outline({ outline, isFiltered }: Props) {
  const w = useWords('table')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const selection = useApp((state) => state.selection)
  const isDimmed = useIsDimmed()
  const { open, turn } = useOpen(outline, isFiltered)
  const typed = useTypeahead()
  const items = useMemo(() => flatten(outline, open), [outline, open])
  const keys = useMemo(() => items.map(({ key }) => key), [items])
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualRows(scroller, { keys, height: 40, header: 0 })

  const show = (item: OutlineItem) => {
    store.getState().select(targetOf(item))
    if (item.kind === 'quote') store.getState().showEvidence(item.evidence)
  }
  const chosen = useMemo(() => new Set(entitiesOf(selection)), [selection])
  const isSelected = (item: OutlineItem) => {
    if (item.kind === 'entity') return chosen.has(item.row.id)
    return includesRelation(selection, item.row.relation, item.kind === 'quote' ? [item.evidence] : undefined)
  }
  const press = (event: KeyboardEvent, item: OutlineItem) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isOpen = open.has(item.key)
    const [inward, outward] = readingArrows(language)
    const to = rowAfter(event.key, list)
    if (to !== null) list.goTo(to)
    else if (event.key === 'Enter' || event.key === ' ') show(item)
    else if (event.key === inward) {
      if (item.kind === 'quote') return
      if (isOpen) list.goTo(list.active + 1)
      else turn(item.key)
    } else if (event.key === outward) {
      if (isOpen) turn(item.key)
      else if (item.parent !== null) list.goTo(keys.indexOf(item.parent))
    } else {
      const word = typed(event)
      if (word === null) return
      const next = typedTo(items.length, (at) => namesOf(items[at]), list.active, word)
      if (next !== null) list.goTo(next)
    }
    event.preventDefault()
  }
  const click = (event: MouseEvent, item: OutlineItem) => {
    const onTwisty = event.target instanceof Element && event.target.closest('[data-twisty]') !== null
    if (item.kind !== 'quote' && (onTwisty || !open.has(item.key))) turn(item.key)
    if (!onTwisty) show(item)
  }

  return (
    <div ref={scroller} className={styles['scroller']}>
      <p className={styles['hint']} id="outline-hint">
        {w('hint.outline')}
      </p>
      <div
        role="tree"
        aria-label={w('outline')}
        aria-describedby="outline-hint"
        className={styles['tree']}
        style={{ height: list.height }}
      >
        {list.shown.map(({ index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          return (
            <OutlineRow
              key={item.key}
              item={item}
              index={index}
              start={start}
              language={language}
              isActive={index === list.active}
              isOpen={open.has(item.key)}
              isSelected={isSelected(item)}
              isDimmed={isDimmed(item.kind === 'entity' ? 'entity' : 'relation', [item.row.id])}
              measure={list.measure}
              onClick={(event) => click(event, item)}
              onKeyDown={(event) => press(event, item)}
              onArrive={() => list.arrive(item.key)}
              onHover={(isHovered) => store.getState().setHover(isHovered ? targetOf(item) : null)}
            />
          )
        })}
      </div>
    </div>
  )
}
