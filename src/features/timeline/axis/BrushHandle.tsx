import type { KeyboardEvent } from 'react'
import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import type { StepUnit } from './brush.ts'
import { moved } from './brush.ts'
import styles from './BrushStrip.module.css'
import type { AxisRange } from './scale.ts'
import { dayText } from '../wording.ts'

interface Props {
  readonly end: 'from' | 'to'
  readonly label: string
  /** In pixels from the left. */
  readonly x: number
  readonly days: Days
  readonly whole: AxisRange
  /** The step of an arrow key. Page Up and Page Down move by a year, and arrows with Shift by a day. */
  readonly unit: StepUnit
  readonly onChange: (days: Days) => void
}

/** One end of the chosen dates, as a slider. Time and arrow keys run to the right in both languages. */
export function BrushHandle({ end, label, x, days, whole, unit, onChange }: Props) {
  const language = useApp((state) => state.language)
  const day = end === 'from' ? days.earliest : days.latest
  const [least, most] = end === 'from' ? [Math.floor(whole.from), days.latest] : [days.earliest, Math.floor(whole.to)]

  const press = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 'day' : unit
    const keys: Readonly<Record<string, () => number>> = {
      ArrowLeft: () => moved(day, end, step, -1),
      ArrowDown: () => moved(day, end, step, -1),
      ArrowRight: () => moved(day, end, step, 1),
      ArrowUp: () => moved(day, end, step, 1),
      PageDown: () => moved(day, end, 'year', -1),
      PageUp: () => moved(day, end, 'year', 1),
      Home: () => least,
      End: () => most,
    }
    const to = keys[event.key]?.()
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const held = Math.max(least, Math.min(most, to))
    if (held === day) return
    onChange(end === 'from' ? { ...days, earliest: held } : { ...days, latest: held })
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['handle']}
      style={{ left: x }}
      data-part={end}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.max(least, Math.min(most, day))}
      aria-valuetext={dayText(language, day)}
      onKeyDown={press}
    />
  )
}
