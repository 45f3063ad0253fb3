import type { Polarity } from '../dataset/dataset.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import type { Days } from './timelineBounds.ts'
import { possibleDays, isWithin } from './timelineBounds.ts'
import type { TimelineEvent } from './timelineEvents.ts'
import { laneOfPair, timelineOf } from './timelineEvents.ts'

/** A relation that a sentence adds or ends. */
export interface Change {
  readonly event: TimelineEvent
  /** The sentence's date is too imprecise: it may lie outside the two days. */
  readonly isVague: boolean
}

/** A pair that changed from bound to divided or the reverse, with the last sentence before and the first after. */
export interface PolarityChange {
  readonly before: TimelineEvent
  readonly after: TimelineEvent
  readonly to: 'bound' | 'divided'
}

/**
 * The changes between two days, only by what sentences date. A denial adds, ends and turns nothing.
 *
 * - Added: the first date that a sentence gives the relation lies in between.
 * - Ended: a sentence states an end of a lasting relation in between, and no sentence dates it later. An event, such as a visit,
 *   does not end.
 * - Turned: a sentence in between states the opposite of what the last sentences dated entirely before it state of the pair, and
 *   none of those stated it already.
 */
export interface Changes {
  readonly added: readonly Change[]
  readonly ended: readonly Change[]
  readonly turned: readonly PolarityChange[]
  /** Relations without any dated sentence, of which no change can be known. */
  readonly undated: number
}

/** Whether days lie in between, or may do so; `null` if they do not, or if only their end is known. */
function place(days: Days, between: Days): 'in' | 'vague' | null {
  if (!Number.isFinite(days.earliest)) return null
  if (isWithin(days, between)) return 'in'
  return days.earliest <= between.latest && days.latest >= between.earliest ? 'vague' : null
}

/** The days in which the first of several begins: no later than the one that must have begun first. */
function firstDays(all: readonly Days[]): Days {
  return {
    earliest: all.reduce((day, { earliest }) => Math.min(day, earliest), Infinity),
    latest: all.reduce((day, { latest }) => Math.min(day, latest), Infinity),
  }
}

function addition(events: readonly TimelineEvent[], between: Days): Change | null {
  const first = firstDays(events.map(({ time }) => time.begin))
  const found = place(first, between)
  const event = events.find(({ time }) => time.begin.latest === first.latest)
  return found === null || event === undefined ? null : { event, isVague: found === 'vague' }
}

/** An end is stated where an interval has one. */
const statesEnd = ({ time }: TimelineEvent) => time.kind === 'interval' && time.to === 'dated'

function ending(events: readonly TimelineEvent[], between: Days): Change | null {
  let last: TimelineEvent | undefined
  for (const event of events) {
    if (statesEnd(event) && (last === undefined || event.time.end.latest >= last.time.end.latest)) last = event
  }
  if (last === undefined) return null
  const { end } = last.time
  if (events.some(({ time }) => time.end.latest > end.latest)) return null
  const found = place(end, between)
  return found === null ? null : { event: last, isVague: found === 'vague' }
}

const OPPOSITE = { cooperative: 'conflictual', conflictual: 'cooperative' } as const
type Sided = { readonly event: TimelineEvent; readonly polarity: keyof typeof OPPOSITE; readonly days: Days }

function turnsOf(pair: readonly Sided[], between: Days): PolarityChange[] {
  const turns: PolarityChange[] = []
  const byStart = pair.toSorted((a, b) => a.days.earliest - b.days.earliest)
  for (const [at, after] of byStart.entries()) {
    if (!isWithin(after.event.time.begin, between)) continue
    let before: Sided | undefined
    for (const one of byStart) {
      if (one.polarity !== OPPOSITE[after.polarity] || one.days.latest >= after.days.earliest) continue
      if (before === undefined || one.days.latest > before.days.latest) before = one
    }
    if (before === undefined) continue
    const said = before.days.earliest
    // Of sentences that begin on the same day, the first in order counts as the turn.
    const already = byStart.some((one, of) => of < at && one.polarity === after.polarity && one.days.latest >= said)
    if (already) continue
    turns.push({
      before: before.event,
      after: after.event,
      to: after.polarity === 'cooperative' ? 'bound' : 'divided',
    })
  }
  return turns
}

function grouped<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group === undefined) groups.set(key(value), [value])
    else group.push(value)
  }
  return groups
}

const isSided = (polarity: Polarity): polarity is keyof typeof OPPOSITE => polarity !== 'neutral'

const inTime = (a: Change, b: Change) => a.event.time.begin.latest - b.event.time.begin.latest

/** What changed between two days, both included: see `Changes`. */
export function changesBetween(relations: readonly VisibleRelation[], lookup: Lookup, between: Days): Changes {
  const { events, undated } = timelineOf(relations, lookup)
  const affirmed = events.filter(({ evidence }) => evidence.stance !== 'denied')
  const typeOf = ({ relation }: TimelineEvent) => known(lookup.relationType, relation.type)
  const added: Change[] = []
  const ended: Change[] = []
  for (const own of grouped(affirmed, ({ relation }) => relation.id).values()) {
    const addedHere = addition(own, between)
    if (addedHere !== null) added.push(addedHere)
    const [first] = own
    const endedHere = first !== undefined && typeOf(first).kind === 'state' ? ending(own, between) : null
    if (endedHere !== null) ended.push(endedHere)
  }
  const sided = affirmed.flatMap((event): Sided[] => {
    const { polarity } = typeOf(event)
    return isSided(polarity) ? [{ event, polarity, days: possibleDays(event.time) }] : []
  })
  const dated = new Set(events.map(({ relation }) => relation.id))
  return {
    added: added.toSorted(inTime),
    ended: ended.toSorted((a, b) => a.event.time.end.latest - b.event.time.end.latest),
    turned: [...grouped(sided, ({ event }) => laneOfPair(event.relation)).values()].flatMap((pair) =>
      turnsOf(pair, between),
    ),
    undated: new Set(undated.map(({ relation }) => relation.id).filter((id) => !dated.has(id))).size,
  }
}
