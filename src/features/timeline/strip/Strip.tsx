import { ChartGantt, X } from 'lucide'
import { useMemo, useState } from 'react'
import { useApp } from '../../../store/hooks/useApp.ts'
import { IconButton } from '../../../ui/controls/IconButton.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { wholeRange } from '../axis/scale.ts'
import { useTimeline } from '../useTimeline.ts'
import { rangeText } from '../wording.ts'
import styles from './Strip.module.css'
import { StripPlot } from './StripPlot.tsx'
import { VisuallyHidden } from '../../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'

/** The strip of years below the picture. Dates chosen here apply to every view. */
export function Strip() {
  const w = useWords('timeline')
  const own = useWords('timeline')
  const language = useApp((state) => state.language)
  const insets = useApp((state) => state.insets)
  const setView = useApp((state) => state.setView)
  const setStrip = useApp((state) => state.setStrip)
  const timeline = useTimeline()
  const { all, extent, chosen, choose } = timeline
  const whole = useMemo(() => extent && wholeRange(extent), [extent])
  const [pointed, setPointed] = useState<string | null>(null)
  const hasFuture = useMemo(() => all.events.some(({ isFuture }) => isFuture), [all])
  const range = chosen && rangeText(language, chosen)
  const count = w('strip.count', timeline.count)
  return (
    <section
      className={styles['strip']}
      aria-label={w('strip')}
      style={{ paddingInline: `${insets.start + 16}px ${insets.end + 16}px` }}
    >
      <div className={styles['head']}>
        <h2>{w('strip')}</h2>
        {range !== null && (
          <span className={styles['chosen']}>
            <bdi>{w('chosen', range)}</bdi>
            <TextButton className={styles['act']} onClick={() => choose(null)}>
              {w('reset')}
            </TextButton>
          </span>
        )}
        <p className={styles['said']}>
          {pointed === null ? (
            <>
              {count} {hasFuture && own('network.future')}
            </>
          ) : (
            <b aria-hidden="true">{pointed}</b>
          )}
        </p>
        <TextButton className={styles['act']} title={own('network.timeline.open')} onClick={() => setView('timeline')}>
          <Icon of={ChartGantt} size={14} />
          {own('network.timeline')}
        </TextButton>
        <IconButton
          className={styles['close']}
          label={own('network.close')}

          onClick={() => {
            setStrip(false)
            // Focus goes to the button that opens the strip again, which is nearest.
            document.querySelector<HTMLElement>('[data-opens="strip"]')?.focus()
          }}
        >
          <Icon of={X} size={15} />
        </IconButton>
      </div>
      {whole === null || extent === null ? (
        <p className={styles['empty']}>{own('network.empty')}</p>
      ) : (
        <StripPlot timeline={timeline} whole={whole} extent={extent} onPoint={setPointed} />
      )}
      <VisuallyHidden as="p" role="status">
        {range === null ? w('announce.all') : w('announce.chosen', range)}
      </VisuallyHidden>
    </section>
  )
}
