import { Maximize2, ZoomIn, ZoomOut } from 'lucide'
import type { Days } from '../../domain/timeline/timelineBounds.ts'
import type { LaneKind } from '../../domain/timeline/timelineEvents.ts'
import { LANES } from '../../domain/timeline/timelineEvents.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { DateFields } from './DateFields.tsx'
import { Switch } from '../../ui/fields/Switch.tsx'
import styles from './TimelineToolbar.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

export const TIMELINE_SIDES = ['axis', 'changes'] as const
export type Show = (typeof TIMELINE_SIDES)[number]

interface Props {
  readonly show: Show
  readonly lanes: LaneKind
  /** The dates in the fields. */
  readonly days: Days
  readonly isChosen: boolean
  readonly isZoomed: boolean
  readonly onShow: (show: Show) => void
  readonly onLanes: (lanes: LaneKind) => void
  readonly onDays: (days: Days | null) => void
  /** Makes the visible stretch this many times as long; `null` shows everything. */
  readonly onZoom: (factor: number | null) => void
}

/** Chooses the lanes, the dates and the zoom. */
export function TimelineToolbar({ show, lanes, days, isChosen, isZoomed, onShow, onLanes, onDays, onZoom }: Props) {
  const w = useWords('timeline')
  return (
    <div className={styles['bar']}>
      <Switch
        label={w('show')}
        values={TIMELINE_SIDES}
        value={show}
        name={(one) => w(`show.${one}`)}
        onChange={onShow}
      />
      {show === 'axis' && (
        <Switch label={w('lanes')} values={LANES} value={lanes} name={(one) => w(`lanes.${one}`)} onChange={onLanes} />
      )}
      <div className={styles['dates']} role="group" aria-label={w('dates')}>
        <DateFields days={days} onChange={onDays} />
        <Button look="outlined" disabled={!isChosen} onClick={() => onDays(null)}>
          {w('reset')}
        </Button>
      </div>
      {show === 'axis' && (
        <div className={styles['zoom']} role="group" aria-label={w('zoom')}>
          <IconButton label={w('zoom.in')} onClick={() => onZoom(0.5)}>
            <Icon of={ZoomIn} size={17} />
          </IconButton>
          <IconButton
            label={w('zoom.out')}

            disabled={!isZoomed}
            onClick={() => onZoom(2)}
          >
            <Icon of={ZoomOut} size={17} />
          </IconButton>
          <IconButton
            label={w('zoom.fit')}

            disabled={!isZoomed}
            onClick={() => onZoom(null)}
          >
            <Icon of={Maximize2} size={16} />
          </IconButton>
        </div>
      )}
    </div>
  )
}
