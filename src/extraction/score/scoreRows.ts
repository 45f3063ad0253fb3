import * as v from 'valibot'
import type { Proposer } from '../proposals/propose.ts'
import { eventRow, scoreEvents } from './arabicEvents.ts'
import type { Score } from './counts.ts'
import { relationRow, scoreEnglish } from './englishDocuments.ts'

/** Scores rows of one of the two forms: judged Arabic sentences, or annotated English documents. `undefined` for other rows. */
export function scoreRows(rows: readonly unknown[], proposer: () => Proposer): Score[] | undefined {
  const events = v.safeParse(v.array(eventRow), rows)
  if (events.success) return scoreEvents(events.output)
  const relations = v.safeParse(v.array(relationRow), rows)
  return relations.success ? scoreEnglish(relations.output, proposer()) : undefined
}
