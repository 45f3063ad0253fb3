import { groupBy } from '../collections/groupBy.ts'
import type { Dataset, Evidence, Relation } from '../dataset/dataset.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import type { Days, Time } from './timelineBounds.ts'
import { possibleDays, timeOf } from './timelineBounds.ts'

/** A sentence without a date, or with a date that says nothing. */
export interface UndatedEvidence {
  readonly relation: Relation
  readonly evidence: Evidence
  /** The index in the relation's evidence. */
  readonly index: number
}

/** What one sentence dates. */
export interface TimelineEvent extends UndatedEvidence {
  readonly time: Time
  readonly category: string
  /** Whether it is later than its text. Unknown, and false, for a text without a date. */
  readonly isFuture: boolean
  /** The last possible day of the text itself, if known: the text can report what continues until then. */
  readonly published: number | null
}

export interface Timeline {
  /** Sorted by their beginnings. */
  readonly events: readonly TimelineEvent[]
  readonly undated: readonly UndatedEvidence[]
}

/** The last day on which a document may have been written; `null` if unknown. */
function lastDayOf(lookup: Lookup, document: string): number | null {
  const date = known(lookup.document, document).published?.date
  const time = date === undefined ? null : timeOf(date)
  const latest = time === null ? Infinity : possibleDays(time).latest
  return Number.isFinite(latest) ? latest : null
}

/** The sort key of an event. */
const startOf = ({ begin, end }: Time) => (Number.isFinite(begin.earliest) ? begin.earliest : end.earliest)

/** What the sentences of these relations date, and which of them date nothing. */
export function timelineOf(relations: readonly VisibleRelation[], lookup: Lookup): Timeline {
  // Many sentences share few dates and documents, so each is computed once.
  const times = new Map<string, Time | null>()
  const lastDays = new Map<string, number | null>()
  const once = <T>(known: Map<string, T>, key: string, find: (key: string) => T): T => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = find(key)
    known.set(key, made)
    return made
  }
  const events: TimelineEvent[] = []
  const undated: UndatedEvidence[] = []
  for (const { relation, evidence: shown } of relations) {
    const { category } = known(lookup.relationType, relation.type)
    for (const evidence of shown) {
      const one = { relation, evidence, index: relation.evidence.indexOf(evidence) }
      const time = evidence.when === undefined ? null : once(times, evidence.when, timeOf)
      if (time === null) {
        undated.push(one)
        continue
      }
      const published = once(lastDays, evidence.document, (document) => lastDayOf(lookup, document))
      events.push({ ...one, time, category, published, isFuture: published !== null && startOf(time) > published })
    }
  }
  const order = (a: TimelineEvent, b: TimelineEvent) =>
    startOf(a.time) - startOf(b.time) || a.time.end.latest - b.time.end.latest || 0
  return { events: events.toSorted(order), undated }
}

/** The range from the first to the last day that events name; `null` if they name none. Open ends name no day. */
export function datedRange(events: readonly TimelineEvent[]): Days | null {
  const days = events
    .flatMap(({ time: { begin, end } }) => [begin.earliest, begin.latest, end.earliest, end.latest])
    .filter(Number.isFinite)
  if (days.length === 0) return null
  return {
    earliest: days.reduce((a, b) => Math.min(a, b)),
    latest: days.reduce((a, b) => Math.max(a, b)),
  }
}

/** The last day of the latest text: later days were in the future for all texts. `null` if a text has no date. */
export function lastPublished(events: readonly TimelineEvent[]): number | null {
  const published = events.map((event) => event.published)
  if (published.length === 0 || published.includes(null)) return null
  return published.reduce<number>((last, day) => Math.max(last, day ?? last), -Infinity)
}

export const LANES = ['category', 'pair'] as const
export type LaneKind = (typeof LANES)[number]

export interface Lane {
  /** A category's id, or the ids of two entities, joined by a space. */
  readonly id: string
  readonly events: readonly TimelineEvent[]
}

/** Two entities, whichever comes first. */
export const laneOfPair = ({ source, target }: Relation): string => [source, target].toSorted().join(' ')

/** Events in lanes: categories as the vocabulary orders them, pairs of entities by their first date. */
export function lanesOf(events: readonly TimelineEvent[], by: LaneKind, dataset: Dataset): readonly Lane[] {
  const lanes = groupBy(events, ({ category, relation }) => (by === 'category' ? category : laneOfPair(relation)))
  const ids = by === 'pair' ? [...lanes.keys()] : dataset.vocabulary.categories.map(({ id }) => id)
  return ids.flatMap((id) => {
    const own = lanes.get(id)
    return own === undefined ? [] : [{ id, events: own }]
  })
}
