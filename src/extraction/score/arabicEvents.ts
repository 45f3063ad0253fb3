import * as v from 'valibot'
import type { EventType } from '../events/cues.ts'
import { eventsIn } from '../events/eventsIn.ts'
import { NONE, plus, scoreOf, type Score } from './counts.ts'

/** A sentence that people judged for one event: "yes", "easy no", "difficult no", or "ambiguous", which is left out. */
export const eventRow = v.object({
  event: v.picklist(['ASSAULT', 'PROTEST']),
  label: v.string(),
  text: v.string(),
})
export type EventRow = v.InferOutput<typeof eventRow>

/** Scores the events that the rules see in Arabic sentences. */
export function scoreEvents(rows: readonly EventRow[]): Score[] {
  return (['ASSAULT', 'PROTEST'] as const satisfies readonly EventType[]).map((event) => {
    let counts = NONE
    for (const row of rows) {
      if (row.event !== event || row.label === 'ambiguous') continue
      const [isWanted, isFound] = [row.label === 'yes', eventsIn(row.text).includes(event)]
      counts = plus(counts, {
        right: isWanted && isFound ? 1 : 0,
        wrong: !isWanted && isFound ? 1 : 0,
        missed: isWanted && !isFound ? 1 : 0,
      })
    }
    return scoreOf(`event ${event}`, 'ar', counts)
  })
}
