import { X } from 'lucide'
import { useRef } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { ChainFooter } from './ChainFooter.tsx'
import { ChainPages } from './pages/ChainPages.tsx'
import { ChainStart } from './ChainStart.tsx'
import styles from './ChainView.module.css'
import { NoChain } from './NoChain.tsx'
import { QuestionAside } from './question/QuestionAside.tsx'
import { useChain } from './useChain.ts'
import { useCoveredGraph } from './useCoveredGraph.ts'
import { useFocusReturn } from './useFocusReturn.ts'
import { usePhraseContext } from './usePhraseContext.ts'
import { useShownSentences } from './useShownSentences.ts'
import { useLinkKeys } from './useLinkKeys.ts'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'

/** How two entities are connected, sentence by sentence: over the whole page, or as a bar while the graph shows the chain. */
export function ChainView() {
  const { w } = usePhraseContext()
  const asked = useChain()
  const turned = useShownSentences()
  const drawn = useApp((state) => state.chain?.drawn ?? false)
  const reading = useApp((state) => state.reading !== null)
  const closeChain = useApp((state) => state.closeChain)
  const view = useRef<HTMLElement>(null)
  const walk = useLinkKeys(view)
  useCoveredGraph(view, !drawn && !reading)
  useFocusReturn(view, !drawn && !reading)
  const { from, to, chain } = asked
  const unasked = from === undefined || to === undefined || from === to
  return (
    <section
      ref={view}
      className={styles['view']}
      aria-label={w('title')}
      data-printed="over"
      tabIndex={-1}
      hidden={drawn || reading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          closeChain()
        } else walk(event)
      }}
    >
      <div className={styles['question']}>
        <VisuallyHidden as="h2">{w('title')}</VisuallyHidden>
        <Button look="quiet" className={styles['close']} aria-label={w('close')} onClick={closeChain}>
          <Icon of={X} size={18} />
        </Button>
        <QuestionAside asked={asked} />
      </div>
      <div className={styles['pages']}>
        <div className={styles['scroll']} tabIndex={-1}>
          {unasked ? (
            <ChainStart asked={asked} />
          ) : chain === undefined ? (
            <NoChain asked={asked} />
          ) : (
            <ChainPages chain={chain} turned={turned} />
          )}
        </div>
        {!unasked && chain !== undefined && <ChainFooter chain={chain} turned={turned} />}
      </div>
    </section>
  )
}
