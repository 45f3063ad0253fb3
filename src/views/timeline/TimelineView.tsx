import { useMemo, useState } from 'react'
import type { Days } from '../../domain/timelineBounds'
import type { LaneKind } from '../../domain/timelineEvents'
import { timelineWords } from '../../i18n/timelineWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { SHAPES, useMedia } from '../../ui/useMedia'
import { EmptyView } from '../EmptyView'
import { BrushStrip } from './BrushStrip'
import { Changes } from './Changes'
import { Lanes } from './Lanes'
import type { Stretch } from './scale'
import { stretchOf, within, zoomed } from './scale'
import type { Show } from './TimelineBar'
import { TimelineBar } from './TimelineBar'
import { TimelineLegend } from './TimelineLegend'
import styles from './TimelineView.module.css'
import { Undated } from './Undated'
import { useTimeline } from './useTimeline'
import { rangeText } from './wording'

/** What the sentences date, on an axis; dates chosen here hold in every view. */
export function TimelineView() {
  const w = useWords(timelineWords)
  const phone = useMedia(SHAPES.phone)
  const language = useApp((state) => state.language)
  const insets = useApp((state) => state.insets)
  const { shown, all, relations, extent, chosen, choose } = useTimeline()
  const show: Show = useApp((state) => (state.changes ? 'changes' : 'axis'))
  const setChanges = useApp((state) => state.setChanges)
  const lanes: LaneKind = useApp((state) => (state.pairLanes ? 'pair' : 'category'))
  const setPairLanes = useApp((state) => state.setPairLanes)
  const [zoom, setZoom] = useState<Stretch | null>(null)
  const whole = useMemo(() => extent && stretchOf(extent), [extent])
  const ground = useMemo(() => (chosen === null ? whole : stretchOf(chosen)), [chosen, whole])

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
      <main className={styles['view']} aria-label={w('title')} style={style}>
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
    <main className={styles['view']} aria-label={w('title')} style={style}>
      <TimelineBar
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
        <b>{w('strip')}</b>{' '}
        {w('strip.count', { dated: all.events.length, count: all.events.length + all.undated.length })}{' '}
        <span className={styles['hint']}>{w('strip.hint')}</span>
      </p>
      <BrushStrip events={all.events} whole={whole} extent={extent} chosen={chosen} zoom={zoom} onChoose={change} />
      <p role="status" className={styles['unseen']}>
        {chosen === null ? w('announce.all') : w('announce.chosen', said)}
      </p>
      {show === 'changes' ? (
        <Changes relations={relations} between={days} />
      ) : (
        <>
          <Lanes
            events={shown.events}
            by={lanes}
            stretch={now}
            narrow={phone}
            onShow={(near) => setZoom(within(stretchOf(near), ground))}
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
