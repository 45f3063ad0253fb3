import type { Lookup } from '../../../domain/dataset/lookup.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import type { Mark } from '../../../scene/marks/marks.ts'
import { doubtBand, eventBar, eventShape, whiskers } from '../../../scene/timeline/eventMarks.ts'
import type { PlacedItem } from '../lanes/placing.ts'
import { HALO, MARK } from '../lanes/placing.ts'

/** The marks of an item on its row, as the view draws them: doubt, duration or vagueness, and a shape for each sentence. */
export function itemMarks({ first, events, from, to, x }: PlacedItem, lookup: Lookup): readonly Mark[] {
  const { time, isFuture, relation, category, evidence } = first
  const ink = categoryInk(category)
  const divides = known(lookup.relationType, relation.type).polarity === 'conflictual'
  const doubt = () => {
    const [start, end] = [Math.min(from, x - MARK / 2) - HALO, Math.max(to, x + MARK / 2) + HALO]
    return doubtBand(start, end, HALO + 3, 0, ink)
  }
  const lasting = () =>
    eventBar({
      from,
      to,
      y: 0,
      ink,
      stance: evidence.stance,
      isFuture,
      opensLeft: !Number.isFinite(time.begin.earliest),
      opensRight: !Number.isFinite(time.end.latest),
    })
  const vague = () => (to - from < MARK + 6 ? [] : [whiskers(from, to, 0, ink)])
  return [
    ...(time.doubt === 'none' ? [] : doubt()),
    ...(time.kind === 'interval' ? lasting() : vague()),
    ...events.flatMap((_, at) =>
      eventShape({
        at: { x: x + at * (MARK + 2), y: 0 },
        radius: MARK / 2 - 1,
        ink,
        stance: evidence.stance,
        divides,
        isFuture,
      }),
    ),
  ]
}
