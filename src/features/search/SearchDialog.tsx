import { Search, X } from 'lucide'
import type { KeyboardEvent } from 'react'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SearchIndex } from '../../domain/search/searchIndex.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { DialogShell } from '../../ui/controls/DialogShell.tsx'
import { ComboboxField, ComboboxRoot } from '../../ui/headless/Combobox.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { KeyHints } from './KeyHints.tsx'
import { SearchNotice } from './SearchNotice.tsx'
import { optionId, ResultList } from './ResultList.tsx'
import type { GroupName, Row, SearchCommand } from './rows.ts'
import { findRows, suggestedRows } from './rows.ts'
import styles from './SearchDialog.module.css'
import { stepTo } from './optionSteps.ts'
import type { OpeningMode } from './useOpenRow.ts'
import { useOpenRow } from './useOpenRow.ts'
import { useSearchIndex } from './useSearchIndex.ts'
import { useWords } from '../../store/hooks/useWords.ts'

export interface SearchDialogProps {
  /** The available commands, in the order in which they are offered, with labels in the user's language. */
  readonly commands: readonly SearchCommand[]
}

/** What the list holds: results or, before a search, suggestions. */
function useRows(index: SearchIndex | null, commands: readonly SearchCommand[], query: string, wide: GroupName | null) {
  return useMemo(() => {
    if (index === null) return { results: null, groups: [], suggested: true }
    const { results, groups } = findRows(index, commands, query, wide)
    const suggested = groups.length === 0
    return { results, groups: suggested ? suggestedRows(index, commands) : groups, suggested }
  }, [index, commands, query, wide])
}

/** Search over everything. Focus stays in the field, the arrow keys move through the results, Enter opens one. */
export function SearchDialog({ commands }: SearchDialogProps) {
  const t = useWords('app')
  const w = useWords('search')
  const openDialog = useApp((state) => state.openDialog)
  const index = useSearchIndex()
  const open = useOpenRow()
  const field = useRef<HTMLInputElement>(null)
  const [list, hint] = [useId(), useId()]
  const typedAhead = useApp((state) => state.typedAhead)
  const [query, setQuery] = useState(typedAhead)
  const [wide, setWide] = useState<GroupName | null>(null)
  const [chosen, setActive] = useState<number | null>(null)
  const [stepped, setStepped] = useState(false)
  const { results, groups, suggested } = useRows(index, commands, query, wide)
  const rows = groups.flatMap((group) => group.rows)
  // A suggestion is opened only if the user has moved to it, so that an Enter meant for something else opens nothing.
  const active = chosen ?? (suggested ? -1 : 0)
  const row = rows[active]
  const matchers = suggested ? [] : (results?.marked ?? [])
  const found = suggested ? 0 : groups.reduce((sum, { total }) => sum + total, 0)
  const close = () => openDialog('none')

  useLayoutEffect(() => field.current?.focus(), [])

  const type = (typed: string) => {
    setQuery(typed)
    setActive(null)
    setWide(null)
    setStepped(false)
  }

  const openRow = (of: Row, way: OpeningMode) => {
    if (of.kind !== 'more') return open(of, way)
    setActive(rows.indexOf(of))
    setWide(of.group)
  }

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (row !== undefined) openRow(row, { inArticle: event.shiftKey, byKey: true, matchers })
      return
    }
    const to = stepTo(event.key, groups, active, stepped)
    if (to === null) return
    event.preventDefault()
    setActive(to)
    setStepped(true)
  }

  return (
    <DialogShell className={styles['dialog'] ?? ''} aria-label={w('title')} onClose={close}>
      <ComboboxRoot
        isOpen={rows.length > 0}
        active={row === undefined ? null : optionId(list, active)}
        // Only the text and this dialog's own keys decide which option is active.
        onActive={() => undefined}
      >
        <div className={styles['content']}>
          <div className={styles['field']} role="search">
            <Icon of={Search} size={20} />
            <ComboboxField
              typed={query}
              onType={type}
              ref={field}
              type="text"
              dir="auto"
              placeholder={w('field')}
              aria-label={w('field')}
              aria-describedby={hint}
              autoComplete="off"
              enterKeyHint="go"
              maxLength={400}
              onKey={press}
            />
            {query !== '' && (
              <Button
                look="quiet"
                className={styles['clear']}
                onClick={() => {
                  type('')
                  field.current?.focus()
                }}
              >
                {w('clear')}
              </Button>
            )}
            <Button look="quiet" data-closes aria-label={t('close')} onClick={close}>
              <Icon of={X} size={18} />
            </Button>
          </div>
          <SearchNotice results={results} query={query} found={found} />
          <ResultList
            id={list}
            groups={groups}
            matchers={matchers}
            active={active}
            suggested={suggested}
            onOpen={openRow}
          />
          <KeyHints id={hint} readable={row?.kind === 'sentence'} />
        </div>
      </ComboboxRoot>
    </DialogShell>
  )
}
