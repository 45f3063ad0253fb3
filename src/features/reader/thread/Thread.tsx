import type { RefObject } from 'react'
import styles from './Thread.module.css'
import { useThread } from './useThread.ts'

interface Props {
  readonly reader: RefObject<HTMLElement | null>
  readonly sentence: string | null
  /** Relations of the sentence, the hovered one first. */
  readonly relations: readonly string[]
}

/** The gap between the line's end and the badge. */
const GAP = 10

/** A line from the sentence that is being read to the line in the graph that it supports. */
export function Thread({ reader, sentence, relations }: Props) {
  const ends = useThread(reader, sentence, relations)
  if (ends === null) return null
  const { from, to, relation } = ends
  const end = to.x + (to.x > from.x ? -GAP : GAP)
  const bend = (end - from.x) * 0.55
  return (
    <svg className={styles.thread} aria-hidden="true" data-thread={relation}>
      <circle cx={from.x} cy={from.y} r={3.5} />
      <circle cx={end} cy={to.y} r={2} />
      <path
        key={`${sentence} ${relation}`}
        pathLength={1}
        d={`M${from.x} ${from.y}C${from.x + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`}
      />
    </svg>
  )
}
