import type { Tab } from '../../domain/table/tableTabs.ts'
import { TABS } from '../../domain/table/tableTabs.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { SEGMENTS } from '../../ui/controls/Segments.tsx'
import { TabList } from '../../ui/headless/TabList.tsx'
import styles from './Tabs.module.css'
import { isRightToLeft, profileOf } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly open: Tab
  readonly onOpen: (tab: Tab) => void
  /** The number of rows of each tab. */
  readonly counts: Readonly<Record<Tab, number | null>>
}

export const tabId = (tab: Tab) => `table-tab-${tab}`
export const PANEL_ID = 'table-panel'

/** Chooses what the table lists. */
export function Tabs({ open, onOpen, counts }: Props) {
  const w = useWords('table')
  const language = useApp((state) => state.language)
  const numbers = new Intl.NumberFormat(profileOf(language).locale)
  return (
    <TabList
      label={w('tabs')}
      tabs={TABS.map((value) => ({
        value,
        label: <TabLabel text={w(value)} count={counts[value]} numbers={numbers} />,
      }))}
      value={open}
      idOf={tabId}
      panel={PANEL_ID}
      isRtl={isRightToLeft(language)}
      className={`${SEGMENTS} ${styles['tabs']}`}
      onChange={onOpen}
    />
  )
}

interface TabLabelProps {
  readonly text: string
  readonly count: number | null
  readonly numbers: Intl.NumberFormat
}

function TabLabel({ text, count, numbers }: TabLabelProps) {
  return (
    <>
      {text}
      {count !== null && <span>{numbers.format(count)}</span>}
    </>
  )
}
