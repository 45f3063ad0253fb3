import type { Dataset } from '../../../domain/dataset/dataset.ts'
import type { Lookup } from '../../../domain/dataset/lookup.ts'
import type { LaneKind, TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { lanesOf } from '../../../domain/timeline/timelineEvents.ts'
import type { Lettering, PlacedItem } from './placing.ts'
import { itemsOf, placed } from './placing.ts'
import type { Scale } from '../axis/scale.ts'
import type { Language } from '../../../domain/language/languages.ts'

/** A lane as it is drawn. All measures are in pixels. */
export interface LaneFigure {
  readonly id: string
  readonly events: readonly TimelineEvent[]
  readonly items: readonly PlacedItem[]
  /** From the first lane's upper edge. */
  readonly top: number
  /** The height of the part with events. */
  readonly plot: number
}

interface Frame {
  readonly scale: Scale
  readonly lettering: Lettering
  readonly row: number
  readonly padding: number
  readonly head: number
}

/** The lanes that have anything visible, from top to bottom. */
export function laneFigures(
  events: readonly TimelineEvent[],
  by: LaneKind,
  dataset: Dataset,
  lookup: Lookup,
  language: Language,
  { scale, lettering, row, padding, head }: Frame,
): readonly LaneFigure[] {
  const lanes: LaneFigure[] = []
  let top = 0
  for (const lane of lanesOf(events, by, dataset)) {
    const items = placed(itemsOf(lane.events, lookup, language), scale, lettering)
    if (items.length === 0) continue
    const rows = items.reduce((most, item) => Math.max(most, item.row + 1), 0)
    const plot = rows * row + 2 * padding
    lanes.push({ ...lane, items, top, plot })
    top += plot + head + 1
  }
  return lanes
}
