import type { ReactNode } from 'react'
import { STANCES } from '../../domain/dataset/dataset.ts'
import { EventShape } from './lanes/EventShape.tsx'
import styles from './TimelineLegend.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

const INK = 'var(--ink2)'
const PLAIN = { x: 10, y: 10, radius: 5.5, ink: 'ink2', stance: 'asserted', divides: false, isFuture: false } as const

function Row({
  name,
  children,
  width = 20,
}: {
  readonly name: string
  readonly children: ReactNode
  readonly width?: number
}) {
  return (
    <li>
      <svg width={width} height={20} viewBox={`0 0 ${width} 20`} aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  )
}

/** Explains the forms. The colours are those of the app's legend. */
export function TimelineLegend() {
  const t = useWords('app')
  const w = useWords('timeline')
  return (
    <ul className={styles['legend']} aria-label={w('legend')}>
      {STANCES.map((stance) => (
        <Row key={stance} name={t(`stance.${stance}`)}>
          <EventShape {...PLAIN} stance={stance} />
        </Row>
      ))}
      <Row name={w('legend.divides')}>
        <EventShape {...PLAIN} divides />
      </Row>
      <Row name={w('legend.future')}>
        <EventShape {...PLAIN} isFuture />
      </Row>
      <Row name={w('legend.day')} width={36}>
        <path d="M2 6v8m0 -4H34m0 -4v8" fill="none" stroke={INK} strokeWidth={1.3} opacity={0.75} />
        <EventShape {...PLAIN} x={18} radius={4.5} />
      </Row>
      <Row name={w('legend.doubt')} width={36}>
        <rect x={6} y={3} width={24} height={14} rx={7} fill={INK} fillOpacity={0.14} />
        <rect x={11} y={3} width={14} height={14} fill={INK} fillOpacity={0.2} />
        <EventShape {...PLAIN} x={18} radius={4.5} />
      </Row>
      <Row name={w('legend.interval')} width={36}>
        <rect
          x={3}
          y={6.5}
          width={30}
          height={7}
          rx={3.5}
          fill={INK}
          fillOpacity={0.5}
          stroke={INK}
          strokeWidth={1.3}
        />
        <EventShape {...PLAIN} x={7} radius={4.5} />
      </Row>
      <Row name={w('legend.published')}>
        <path d="M6 13h8l-4 -6z" fill="var(--canvas)" stroke="var(--ink3)" />
      </Row>
    </ul>
  )
}
