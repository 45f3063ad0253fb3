import { Tab, TabList as Tabs, TabProvider } from '@ariakit/react/tab'
import type { ReactNode } from 'react'

export interface TabChoice<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
}

interface Props<Value extends string> {
  readonly label: string
  readonly tabs: readonly TabChoice<Value>[]
  readonly value: Value
  /** The id of a tab's element, which labels the panel. */
  readonly idOf: (value: Value) => string
  /** The id of the panel, one element that shows the content of the open tab. */
  readonly panel: string
  readonly isRtl: boolean
  readonly className?: string | undefined
  readonly tabClassName?: string | undefined
  readonly onChange: (value: Value) => void
}

/** A row of tabs over one panel. An arrow key opens the next tab in the reading direction. */
export function TabList<Value extends string>(props: Props<Value>) {
  const { label, tabs, value, idOf, panel, isRtl, className, tabClassName, onChange } = props
  const open = (id: string | null | undefined) => {
    const tab = tabs.find((one) => idOf(one.value) === id)
    if (tab !== undefined && tab.value !== value) onChange(tab.value)
  }
  return (
    <TabProvider selectedId={idOf(value)} setSelectedId={open} rtl={isRtl}>
      <Tabs aria-label={label} className={className}>
        {tabs.map((tab) => (
          <Tab key={tab.value} id={idOf(tab.value)} aria-controls={panel} className={tabClassName}>
            {tab.label}
          </Tab>
        ))}
      </Tabs>
    </TabProvider>
  )
}
