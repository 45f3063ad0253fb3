import { useMemo } from 'react'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import type { Scale } from './scale.ts'
import { middleOf } from './scale.ts'
import type { Counting } from '../../../domain/evidence/countSentences.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { useApp } from '../../../store/hooks/useApp.ts'

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly scale: Scale
  readonly height: number
}

/** Sentences of one category about one period, and either all or none of them about the future of their text. */
interface Run {
  readonly column: number
  readonly category: string
  readonly isFuture: boolean
  /** The number of distinct sentences below it, and its own number. */
  readonly below: number
  readonly count: number
}

interface Gathered extends Pick<Run, 'column' | 'category' | 'isFuture'> {
  readonly events: TimelineEvent[]
}

const WIDTH = 7
const TALLEST = 7
/** If blocks would be lower than this, they are drawn as one. */
const APART = 3

function runsOf(events: readonly TimelineEvent[], scale: Scale, counting: Counting): readonly Run[] {
  const columns = new Map<number, Map<string, Gathered>>()
  for (const event of events) {
    const column = Math.floor(scale.x(middleOf(event)) / WIDTH)
    const runs = columns.get(column) ?? new Map<string, Gathered>()
    const { category, isFuture } = event
    const key = `${category} ${isFuture}`
    const run = runs.get(key) ?? { column, category, isFuture, events: [] }
    run.events.push(event)
    columns.set(column, runs.set(key, run))
  }
  return [...columns.values()].flatMap((runs) => {
    let below = 0
    return [...runs]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { events: own, ...run }]): Run => {
        const count = sentencesIn(own, counting)
        below += count
        return { ...run, count, below: below - count }
      })
  })
}

/** How many sentences speak of each period: a block per category, hollow if the period was in the future of the text. */
export function Columns({ events, scale, height }: Props) {
  const lookup = useApp((state) => state.lookup)
  const runs = useMemo(() => runsOf(events, scale, lookup), [events, scale, lookup])
  const most = runs.reduce((tallest, { below, count }) => Math.max(tallest, below + count), 1)
  const block = Math.min(TALLEST, height / most)
  return runs.flatMap(({ column, category, isFuture, below, count }) => {
    const colour = `var(--${categoryInk(category)})`
    const [blocks, size] = block < APART ? [1, block * count] : [count, block - 1]
    return Array.from({ length: blocks }, (_, at) => {
      const isHollow = isFuture && size > 4
      const inset = isHollow ? 0.6 : 0
      return (
        <rect
          key={`${column} ${category} ${isFuture} ${at}`}
          x={column * WIDTH + inset}
          y={height + 3 - (below + at) * block - size + inset}
          width={WIDTH - 1 - 2 * inset}
          height={Math.max(0.5, size - 2 * inset)}
          rx={1.5}
          fill={isHollow ? 'none' : colour}
          stroke={isHollow ? colour : 'none'}
          strokeWidth={1.2}
        />
      )
    })
  })
}
