import type { Document, Edtf, Evidence, RelationType } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { countSentences } from '../evidence/countSentences.ts'
import { lensId } from '../lens/lens.ts'
import { reviewStateOf } from '../review/reviewState.ts'
import type { Days } from '../timeline/timelineBounds.ts'
import { possibleDays, timeOf, touches } from '../timeline/timelineBounds.ts'

/**
 * Dates that evidence must overlap, each an EDTF date of a year, month or day (`2020`, `2023-03`, `2023-03-18`), both ends
 * included; `null` is an open end.
 */
export interface DateRange {
  readonly from: Edtf | null
  readonly to: Edtf | null
}

/** The limits on evidence besides the switched-off values. */
export interface EvidenceLimits {
  readonly dates: DateRange | null
  /** Whether evidence without a date passes a range of dates. */
  readonly undated: boolean
  /**
   * The minimum numbers of distinct sentences and publishers of a relation, among the evidence that passes the other filters.
   */
  readonly minSentences: number
  readonly minPublishers: number
}

type Documents = ReadonlyMap<string, Document>

/** Facets of a relation's kind: each relation has one value. */
export const RELATION_FACETS = ['category', 'relationType', 'polarity'] as const

/** Facets of a single piece of evidence: it has one value of each. */
export const EVIDENCE_FACETS = ['stance', 'review', 'document', 'publisher', 'speaker'] as const

type EvidenceFilters = { readonly [facet in (typeof EVIDENCE_FACETS)[number]]: ReadonlySet<string> } & EvidenceLimits

export function relationValue(facet: (typeof RELATION_FACETS)[number], type: RelationType): string {
  return facet === 'relationType' ? type.id : type[facet]
}

/** The value of a piece of evidence for a facet; publishers and speakers have the same values as in a lens. */
export const evidenceValue = (
  facet: (typeof EVIDENCE_FACETS)[number],
  evidence: Evidence,
  documents: Documents,
): string => {
  if (facet === 'stance') return evidence.stance
  return facet === 'review' ? reviewStateOf(evidence) : lensId(facet, evidence, documents)
}

/** The days of a range, both ends included at their full width. An end without a date is open. */
export function daysOfRange({ from, to }: DateRange): Days {
  const [first, last] = [from === null ? null : timeOf(from), to === null ? null : timeOf(to)]
  return {
    earliest: first === null ? -Infinity : possibleDays(first).earliest,
    latest: last === null ? Infinity : possibleDays(last).latest,
  }
}

/** Whether evidence has a date that is not empty of meaning, such as `XXXX`. */
export const isDated = ({ when }: Evidence): boolean => when !== undefined && timeOf(when) !== null

/** Whether the time that a sentence names, as precisely as written, overlaps the range. */
export function datesTest({
  dates,
  undated,
}: Pick<EvidenceLimits, 'dates' | 'undated'>): ((one: Evidence) => boolean) | null {
  if (dates === null) return null
  const range = daysOfRange(dates)
  return ({ when }) => {
    const time = when === undefined ? null : timeOf(when)
    return time === null ? undated : touches(time, range)
  }
}

/** The tests for a single piece of evidence; `null` if all of it passes. */
export function evidenceTest(filters: EvidenceFilters, documents: Documents): ((one: Evidence) => boolean) | null {
  const facets = EVIDENCE_FACETS.filter((facet) => filters[facet].size > 0)
  const isInRange = datesTest(filters)
  if (facets.length === 0 && isInRange === null) return null
  return (one) =>
    facets.every((facet) => !filters[facet].has(evidenceValue(facet, one, documents))) &&
    (isInRange === null || isInRange(one))
}

/** What counting sentences and publishers needs of a `Lookup`. */
type Counted = Pick<Lookup, 'document' | 'sentenceNumbers'>

/** The number of distinct sentences and publishers behind a relation. */
export function sourceCounts(evidence: readonly Evidence[], lookup: Counted) {
  return {
    sentences: () => countSentences(evidence, lookup),
    publishers: () =>
      evidence.length < 2
        ? evidence.length
        : new Set(evidence.map((one) => evidenceValue('publisher', one, lookup.document))).size,
  }
}

/** Whether a relation has enough evidence to be visible. */
export function hasEnough(
  { minSentences, minPublishers }: Pick<EvidenceLimits, 'minSentences' | 'minPublishers'>,
  lookup: Counted,
): (evidence: readonly Evidence[]) => boolean {
  if (minSentences <= 1 && minPublishers <= 1) return (evidence) => evidence.length > 0
  return (evidence) => {
    if (evidence.length < Math.max(1, minPublishers)) return false
    const { sentences, publishers } = sourceCounts(evidence, lookup)
    return sentences() >= minSentences && publishers() >= minPublishers
  }
}
