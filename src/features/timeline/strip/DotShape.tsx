import type { Stance } from '../../../domain/dataset/dataset.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { outlineOf } from '../../../scene/timeline/eventMarks.ts'

interface Props {
  readonly event: TimelineEvent
  readonly x: number
  readonly y: number
  /** The distance from the centre of a dot to the next. */
  readonly pitch: number
}

/** The space around a dot, for half its outline and a gap. A diamond is wider than a circle. */
const FREE = 1.3
const DIAMOND = 0.88
const WIDTH = 1.4

/**
 * The stance by form, as for marks of the timeline. A small outline must close evenly, so dashes are hundredths of its
 * length, from one corner of a diamond to the next.
 */
const FORMS: Readonly<Record<Stance, { readonly fill: number; readonly dash?: string; readonly offset?: number }>> = {
  asserted: { fill: 1 },
  attributed: { fill: 0.3, dash: '0.01 12.49' },
  hypothetical: { fill: 0, dash: '15 10', offset: 7.5 },
  denied: { fill: 0 },
}

/** A dot. Its colour is the category and its form the stance; it is hollow if the event was in the future of its text. */
export function DotShape({ event: { relation, evidence, category, isFuture }, x, y, pitch }: Props) {
  const lookup = useApp((state) => state.lookup)
  const divides = known(lookup.relationType, relation.type).polarity === 'conflictual'
  const radius = Math.max(1.5, pitch / 2 - FREE) * (divides ? DIAMOND : 1)
  const { fill, dash, offset } = FORMS[evidence.stance]
  const colour = `var(--${categoryInk(category)})`
  const outline = outlineOf(divides, x, y, radius)
  const arm = radius * 0.55
  return (
    <>
      <path d={outline} fill="var(--canvas)" />
      <path
        d={outline}
        pathLength={100}
        fill={colour}
        fillOpacity={isFuture ? 0 : fill}
        stroke={colour}
        strokeWidth={WIDTH}
        strokeDasharray={dash}
        strokeDashoffset={offset}
        strokeLinecap={evidence.stance === 'attributed' ? 'round' : 'butt'}
        strokeLinejoin="round"
      />
      {evidence.stance === 'denied' && (
        <path
          d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
          stroke={colour}
          strokeWidth={1.2}
        />
      )}
    </>
  )
}
