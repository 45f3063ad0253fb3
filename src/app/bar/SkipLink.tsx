import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { focusOnceThere } from '../focus/focusOnceThere.ts'
import styles from './SkipLink.module.css'

const LIST = '[data-graph-list]'
/** What the keyboard reaches first in a view: the stop of its list, its events or its grid, or else its first control. */
const WAYS_IN = ['[data-stop][tabindex="0"]', '[data-event][tabindex="0"]', '[tabindex="0"]', 'button, input']

const inView = (selector: string) => document.querySelector<HTMLElement>(`main:not([inert]) :is(${selector})`)

/** The network begins with its list, which is fetched after the picture. Filters may leave nothing in it. */
const waysIntoNetwork = () => [inView(`${LIST} [tabindex="0"]`), inView(LIST) === null ? null : inView('button')]

/** Leads from the page's start past the bar, to the graph's list or into the view. Visible while it has focus. */
export function SkipLink() {
  const t = useWords('app')
  const isNetwork = useApp((state) => state.view === 'network')
  return (
    <Button
      look="filled"
      className={styles.skip}
      onClick={() => focusOnceThere(isNetwork ? waysIntoNetwork : () => WAYS_IN.map(inView))}
    >
      {t(isNetwork ? 'skip.list' : 'skip.view')}
    </Button>
  )
}
