import { useMemo } from 'react'
import type { TimelineEvent } from '../../domain/timelineEvents'
import { categoryInk } from '../../scene/inks'
import type { Scale } from './scale'
import { middleOf } from './scale'

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly scale: Scale
  readonly height: number
}

const WIDTH = 7
const TALLEST = 7

/** How many sentences speak of when: a block for each, by category, hollow where it is future to its text. */
export function Columns({ events, scale, height }: Props) {
  const columns = useMemo(() => {
    const found = new Map<number, TimelineEvent[]>()
    for (const event of events) {
      const column = Math.floor(scale.x(middleOf(event)) / WIDTH)
      const own = found.get(column)
      if (own === undefined) found.set(column, [event])
      else own.push(event)
    }
    return [...found].map(([column, own]) => ({
      column,
      own: own.toSorted((a, b) => (a.category < b.category ? -1 : a.category > b.category ? 1 : 0)),
    }))
  }, [events, scale])
  const most = Math.max(1, ...columns.map(({ own }) => own.length))
  const block = Math.min(TALLEST, height / most)
  const gap = block > 3 ? 1 : 0
  return columns.map(({ column, own }) =>
    own.map(({ category, isFuture }, at) => {
      const colour = `var(--${categoryInk(category)})`
      const place = { x: column * WIDTH, y: height + 3 - (at + 1) * block, width: WIDTH - 1, height: block - gap }
      return isFuture && block > 4 ? (
        <rect
          key={`${column} ${at}`}
          x={place.x + 0.6}
          y={place.y + 0.6}
          width={place.width - 1.2}
          height={place.height - 1.2}
          rx={1.5}
          fill="none"
          stroke={colour}
          strokeWidth={1.2}
        />
      ) : (
        <rect key={`${column} ${at}`} {...place} rx={1.5} fill={colour} />
      )
    }),
  )
}
