import { useMemo } from 'react'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { visibleGraph } from '../../domain/filters/filters.ts'
import { daysOfRange } from '../../domain/filters/filterPredicates.ts'
import type { Days } from '../../domain/timeline/timelineBounds.ts'
import type { Timeline } from '../../domain/timeline/timelineEvents.ts'
import { datedRange, timelineOf } from '../../domain/timeline/timelineEvents.ts'
import { viewTest } from '../../domain/filters/viewLimits.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { fieldText } from './wording.ts'
import { sentencesIn } from './sentencesIn.ts'
import { countSentencesOf } from '../../domain/evidence/countSentences.ts'

export interface TimelineState {
  /** The visible events. */
  readonly shown: Timeline
  /** The events that would be visible if all dates were chosen. Dates are chosen among these. */
  readonly all: Timeline
  readonly relations: readonly VisibleRelation[]
  /** The first and the last day of any of them; `null` if nothing is dated. */
  readonly extent: Days | null
  /** The chosen dates, with open ends replaced by the first or last dated day; `null` for all. */
  readonly chosen: Days | null
  readonly choose: (days: Days | null) => void
  /** The distinct sentences with all dates chosen, and those of them that name one. */
  readonly count: { readonly count: number; readonly dated: number }
}

/** The dated events, with and without the filter on dates. */
export function useTimeline(): TimelineState {
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const filters = useApp((state) => state.filters)
  const lens = useApp((state) => state.lens)
  const flagged = useApp((state) => state.flagged)
  const flagView = useApp((state) => state.flagView)
  const scope = useApp((state) => state.scope)
  const withheld = useApp((state) => state.withheld)
  const setDates = useApp((state) => state.setDates)

  const shown = useMemo(() => timelineOf(visible.relations, lookup), [visible, lookup])
  const { relations, all, extent, count } = useMemo(() => {
    const passes = viewTest({ lens, flagged, flagView, scope, withheld }, lookup.document)
    const graph = visibleGraph(dataset, lookup, { ...filters, dates: null }, passes)
    const every = timelineOf(graph.relations, lookup)
    const dated = sentencesIn(every.events, lookup)
    const count = { count: countSentencesOf(graph.relations, lookup), dated }
    return { relations: graph.relations, all: every, extent: datedRange(every.events), count }
  }, [dataset, lookup, filters, lens, flagged, flagView, scope, withheld])

  return useMemo(() => {
    const range = filters.dates === null ? null : daysOfRange(filters.dates)
    const chosen = range === null || extent === null ? null : closed(range, extent)
    const choose = (days: Days | null) =>
      setDates(days && { from: fieldText(days.earliest, 'from'), to: fieldText(days.latest, 'to') })
    return { shown, all, relations, extent, chosen, choose, count }
  }, [shown, all, relations, extent, count, filters.dates, setDates])
}

function closed({ earliest, latest }: Days, extent: Days): Days {
  return {
    earliest: Number.isFinite(earliest) ? earliest : Math.min(extent.earliest, latest),
    latest: Number.isFinite(latest) ? latest : Math.max(extent.latest, earliest),
  }
}
