import { known } from '../../../domain/dataset/lookup.ts'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { possibleDays, timeOf } from '../../../domain/timeline/timelineBounds.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import type { Scale } from './scale.ts'

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly scale: Scale
  readonly y: number
}

/** Faint marks at the dates of the articles that mention these dates. */
export function PublicationMarks({ events, scale, y }: Props) {
  const lookup = useApp((state) => state.lookup)
  const documents = [...new Set(events.map(({ evidence }) => evidence.document))]
  return documents.flatMap((id) => {
    const date = known(lookup.document, id).published?.date
    const time = date === undefined ? null : timeOf(date)
    if (time === null) return []
    const { earliest, latest } = possibleDays(time)
    const x = scale.x((earliest + latest + 1) / 2)
    if (!Number.isFinite(x)) return []
    return [<path key={id} d={`M${x - 4} ${y + 7}h8l-4 -6z`} fill="var(--canvas)" stroke="var(--ink3)" />]
  })
}
