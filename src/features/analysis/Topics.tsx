import type { KeyboardEvent } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import type { Topic } from '../../domain/analysis/topic.ts'
import { TOPICS } from '../../domain/analysis/topic.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './Topics.module.css'
import { isRightToLeft } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** Ids that join each tab with what it shows. */
export const tabId = (topic: Topic) => `analysis-tab-${topic}`
export const TAB_PANEL = 'analysis-topic'

/** The three parts of the analysis as tabs; arrow keys go from one to the next. */
export function Topics({ topic }: { readonly topic: Topic }) {
  const w = useWords('analysis')
  const setAnalysis = useApp((state) => state.setAnalysis)
  const rtl = useApp((state) => isRightToLeft(state.language))
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight'
    const back = rtl ? 'ArrowRight' : 'ArrowLeft'
    const at = TOPICS.indexOf(topic)
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: TOPICS.length - 1 }[event.key]
    const next = to === undefined ? undefined : TOPICS[(to + TOPICS.length) % TOPICS.length]
    if (next === undefined) return
    event.preventDefault()
    setAnalysis(next)
    document.getElementById(tabId(next))?.focus()
  }
  return (
    <div className={styles['tabs']} role="tablist" aria-label={w('topics')}>
      {TOPICS.map((one) => (
        <Button
          look="bare"
          key={one}
          id={tabId(one)}
          role="tab"
          className={styles['tab']}
          aria-selected={one === topic}
          aria-controls={TAB_PANEL}
          tabIndex={one === topic ? 0 : -1}
          onClick={() => setAnalysis(one)}
          onKeyDown={onKeyDown}
        >
          {w(`topic.${one}`)}
        </Button>
      ))}
    </div>
  )
}
