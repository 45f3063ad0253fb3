import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { focusFirst } from '../focus/focusFirst.ts'
import styles from './SkipLink.module.css'

/** Where a view is entered by keyboard: the tab stop of its list, events or grid, or else its first control. */
const ENTRY_POINTS = [
  '[data-graph-list] [tabindex="0"]',
  '[data-stop][tabindex="0"]',
  '[data-event][tabindex="0"]',
  '[tabindex="0"]',
  'button, input',
]

/** Leads from the page's start past the bar, to the graph's list or into the view. Visible while it has focus. */
export function SkipLink() {
  const t = useWords('app')
  const isNetwork = useApp((state) => state.view === 'network')
  return (
    <Button
      look="filled"
      className={styles.skip}
      onClick={() =>
        focusFirst(ENTRY_POINTS.map((way) => document.querySelector<HTMLElement>(`main:not([inert]) :is(${way})`)))
      }
    >
      {t(isNetwork ? 'skip.list' : 'skip.view')}
    </Button>
  )
}
