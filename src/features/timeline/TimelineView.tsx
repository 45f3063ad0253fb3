import { useMemo, useState } from 'react'
import type { Days } from '../../domain/timeline/timelineBounds.ts'
import type { LaneKind } from '../../domain/timeline/timelineEvents.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { usePictureSource } from '../../store/hooks/usePictureSource.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { EmptyView } from '../empty/EmptyView.tsx'
import { BrushStrip } from './axis/BrushStrip.tsx'
import { Changes } from './Changes.tsx'
import { Lanes } from './lanes/Lanes.tsx'
import type { AxisRange } from './axis/scale.ts'
import { wholeRange, within, zoomed } from './axis/scale.ts'
import type { Show } from './TimelineToolbar.tsx'
import { TimelineToolbar } from './TimelineToolbar.tsx'
import { TimelineLegend } from './TimelineLegend.tsx'
import styles from './TimelineView.module.css'
import { Undated } from './Undated.tsx'
import { useTimeline } from './useTimeline.ts'
import { rangeText } from './wording.ts'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

/** Dated sentences on an axis. Dates chosen here apply to every view. */
export function TimelineView() {
  const w = useWords('timeline')
  const store = useAppStore()
  const phone = useMedia(SHAPES.phone)
  const language = useApp((state) => state.language)
  const insets = useApp((state) => state.insets)
  const { shown, all, relations, extent, chosen, choose, count } = useTimeline()
  const show: Show = useApp((state) => (state.changes ? 'changes' : 'axis'))
  const setChanges = useApp((state) => state.setChanges)
  const lanes: LaneKind = useApp((state) => (state.pairLanes ? 'pair' : 'category'))
  const setPairLanes = useApp((state) => state.setPairLanes)
  const [zoom, setZoom] = useState<AxisRange | null>(null)
  const whole = useMemo(() => extent && wholeRange(extent), [extent])
  const ground = useMemo(() => (chosen === null ? whole : wholeRange(chosen)), [chosen, whole])

  usePictureSource('timeline', async () => {
    const { timelineSource } = await withWords(import('./picture/timelineSource.ts'), 'timeline')
    const range = ground ?? { from: 0, to: 1 }
    return timelineSource(store.getState(), { events: shown.events, by: lanes, stretch: zoom, whole: range })
  })

  const change = (days: Days | null) => {
    setZoom(null)
    choose(days)
  }
  const style = {
    paddingInlineStart: insets.start,
    paddingInlineEnd: insets.end,
    paddingBlockEnd: insets.bottom,
    scrollPaddingBlockEnd: insets.bottom,
  }
  if (extent === null || whole === null || ground === null) {
    return (
      <main className={styles['view']} data-printed="view" aria-label={w('title')} style={style}>
        <EmptyView title={w('empty.title')} text={w('empty.text')} />
        <Undated sentences={all.undated} />
      </main>
    )
  }
  const now = zoom ?? ground
  const zoomBy = (factor: number | null, about = (now.from + now.to) / 2) =>
    setZoom(factor === null ? null : zoomed(now, factor, about, ground))
  const pan = (share: number) => {
    setZoom((at) => {
      if (at === null) return null
      const by = share * (at.to - at.from)
      return within({ from: at.from + by, to: at.to + by }, ground)
    })
  }
  const days = chosen ?? extent
  const said = rangeText(language, days)
  return (
    <main className={styles['view']} data-printed="view" aria-label={w('title')} style={style}>
      <TimelineToolbar
        show={show}
        lanes={lanes}
        days={days}
        isChosen={chosen !== null}
        isZoomed={zoom !== null}
        onShow={(next) => setChanges(next === 'changes')}
        onLanes={(next) => setPairLanes(next === 'pair')}
        onDays={change}
        onZoom={zoomBy}
      />
      <p className={styles['note']}>
        <b>{w('strip')}</b> {w('strip.count', count)} <span className={styles['hint']}>{w('strip.hint')}</span>
      </p>
      <BrushStrip events={all.events} whole={whole} extent={extent} chosen={chosen} zoom={zoom} onChoose={change} />
      <VisuallyHidden as="p" role="status">
        {chosen === null ? w('announce.all') : w('announce.chosen', said)}
      </VisuallyHidden>
      {show === 'changes' ? (
        <Changes relations={relations} between={days} />
      ) : (
        <>
          <Lanes
            events={shown.events}
            by={lanes}
            stretch={now}
            narrow={phone}
            onShow={(near) => setZoom(within(wholeRange(near), ground))}
            onZoom={zoomBy}
            onPan={pan}
          />
          <Undated sentences={all.undated} />
          <TimelineLegend />
        </>
      )}
    </main>
  )
}
