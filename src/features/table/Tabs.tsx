import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import type { Tab } from '../../domain/table/tableTabs.ts'
import { TABS } from '../../domain/table/tableTabs.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Segments } from '../../ui/controls/Segments.tsx'
import styles from './Tabs.module.css'
import { profileOf } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly open: Tab
  readonly onOpen: (tab: Tab) => void
  /** How many rows a tab has. */
  readonly counts: Readonly<Record<Tab, number | null>>
}

export const tabId = (tab: Tab) => `table-tab-${tab}`
export const PANEL_ID = 'table-panel'

/** What the table lists. The arrow keys follow the direction of reading. */
export function Tabs({ open, onOpen, counts }: Props) {
  const w = useWords('table')
  const language = useApp((state) => state.language)
  const list = useRef<HTMLDivElement>(null)
  const numbers = new Intl.NumberFormat(profileOf(language).locale)

  const press = (event: KeyboardEvent) => {
    const at = TABS.indexOf(open)
    const step = isRightToLeft(language) ? -1 : 1
    const to = {
      ArrowRight: (at + step + TABS.length) % TABS.length,
      ArrowLeft: (at - step + TABS.length) % TABS.length,
      Home: 0,
      End: TABS.length - 1,
    }[event.key]
    const tab = to === undefined ? undefined : TABS[to]
    if (tab === undefined) return
    event.preventDefault()
    onOpen(tab)
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus()
  }

  return (
    <Segments ref={list} role="tablist" aria-label={w('tabs')} className={styles['tabs']}>
      {TABS.map((tab) => {
        const count = counts[tab]
        return (
          <Button
            look="bare"
            key={tab}
            role="tab"
            id={tabId(tab)}
            aria-selected={tab === open}
            aria-controls={PANEL_ID}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => onOpen(tab)}
            onKeyDown={press}
          >
            {w(tab)}
            {count !== null && <span>{numbers.format(count)}</span>}
          </Button>
        )
      })}
    </Segments>
  )
}
