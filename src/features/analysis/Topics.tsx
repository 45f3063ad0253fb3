import { TabList } from '../../ui/headless/TabList.tsx'
import type { Topic } from '../../domain/analysis/topic.ts'
import { TOPICS } from '../../domain/analysis/topic.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './Topics.module.css'
import { isRightToLeft } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The ids that connect each tab with its panel. */
export const tabId = (topic: Topic) => `analysis-tab-${topic}`
export const TAB_PANEL = 'analysis-topic'

/** The three parts of the analysis as tabs. */
export function Topics({ topic }: { readonly topic: Topic }) {
  const w = useWords('analysis')
  const setAnalysis = useApp((state) => state.setAnalysis)
  const isRtl = useApp((state) => isRightToLeft(state.language))
  return (
    <TabList
      label={w('topics')}
      tabs={TOPICS.map((value) => ({ value, label: w(`topic.${value}`) }))}
      value={topic}
      idOf={tabId}
      panel={TAB_PANEL}
      isRtl={isRtl}
      className={styles['tabs']}
      tabClassName={styles['tab']}
      onChange={setAnalysis}
    />
  )
}
