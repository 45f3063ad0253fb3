import { ChevronDown } from 'lucide'
import type { MouseEvent } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { isFiltered } from '../../domain/filters/filters.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { ComboboxOption, ComboboxOptions } from '../../ui/headless/Combobox.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { BetweenRow } from './BetweenRow.tsx'
import { CommandRow } from './CommandRow.tsx'
import { EntityRow } from './EntityRow.tsx'
import { RelationRow } from './RelationRow.tsx'
import styles from './ResultList.module.css'
import type { Row, RowGroup } from './rows.ts'
import { MOST } from './rows.ts'
import { SentenceRow } from './SentenceRow.tsx'
import { isHidden } from './visibleResults.ts'
import type { OpeningMode } from './useOpenRow.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly id: string
  readonly groups: readonly RowGroup[]
  readonly matchers: readonly Matcher[]
  /** The index of the active row, counted through all groups; -1 for none. */
  readonly active: number
  /** Whether the list holds suggestions instead of results. */
  readonly suggested: boolean
  readonly onOpen: (row: Row, way: OpeningMode) => void
}

/** The id of an option, for `aria-activedescendant`. */
export const optionId = (list: string, at: number) => `${list}-${at}`

function Content({ row, matchers }: { readonly row: Row; readonly matchers: readonly Matcher[] }) {
  const w = useWords('search')
  switch (row.kind) {
    case 'entity':
      return <EntityRow entry={row.entry} matchers={matchers} />
    case 'relation':
      return <RelationRow entry={row.entry} matchers={matchers} />
    case 'sentence':
      return <SentenceRow entry={row.entry} matchers={matchers} />
    case 'pair':
    case 'chain':
      return <BetweenRow kind={row.kind} between={row.between} matchers={matchers} />
    case 'command':
      return <CommandRow command={row.command} matchers={matchers} />
    case 'more':
      return (
        <>
          <span className={styles['chevron']}>
            <Icon of={ChevronDown} size={16} />
          </span>
          {w('more', { count: row.count })}
        </>
      )
  }
}

/** The results by kind. Focus stays in the field above; the row that Enter opens is marked here. */
export function ResultList({ id, groups, matchers, active, suggested, onOpen }: Props) {
  const w = useWords('search')
  const visible = useApp(selectVisible)
  const lookup = useApp((state) => state.lookup)
  const why = useApp((state) => (isFiltered(state.filters) ? 'hidden' : 'outside'))
  const list = useRef<HTMLDivElement>(null)
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0))

  useLayoutEffect(() => {
    const option = list.current?.querySelector('[aria-selected="true"]')
    // For the first row, its heading is scrolled into view too.
    if (active < 1 && list.current !== null) list.current.scrollTop = 0
    else option?.scrollIntoView({ block: 'nearest' })
  }, [active, groups])

  const click = (row: Row) => (event: MouseEvent<HTMLElement>) => {
    const onRead = event.target instanceof Element && event.target.closest('[data-read]') !== null
    onOpen(row, { inArticle: onRead || event.shiftKey, byKey: false, matchers })
  }

  return (
    <ComboboxOptions
      ref={list}
      id={id}
      aria-label={w(suggested ? 'suggestions' : 'results')}
      className={styles['list']}
    >
      {groups.map(({ name, total, rows }, g) => (
        <div key={name} role="group" aria-labelledby={`${id}-${name}`} className={styles['group']}>
          <div id={`${id}-${name}`} className={styles['heading']}>
            {w(suggested && name === 'entities' ? 'mostDocumented' : name)}{' '}
            {!suggested && <span className={styles['count']}>{total}</span>}
          </div>
          {rows.map((row, r) => {
            const at = (starts[g] ?? 0) + r
            return (
              <ComboboxOption
                key={row.key}
                id={optionId(id, at)}
                isActive={at === active}
                className={`${styles['option']} ${row.kind === 'more' ? styles['more'] : ''}`}
                onClick={click(row)}
              >
                <Content row={row} matchers={matchers} />
                {isHidden(visible, lookup, row) && <span className={styles['hidden']}>{w(why)}</span>}
              </ComboboxOption>
            )
          })}
          {total > MOST && rows.length === MOST && <p className={styles['limit']}>{w('tooMany', { count: MOST })}</p>}
        </div>
      ))}
    </ComboboxOptions>
  )
}
