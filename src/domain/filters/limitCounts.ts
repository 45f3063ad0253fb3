import type { Dataset, Evidence } from '../dataset/dataset.ts'
import type { DateRange } from './filterPredicates.ts'
import { daysOfRange, hasEnough, isDated, sourceCounts } from './filterPredicates.ts'
import { countSentences } from '../evidence/countSentences.ts'
import type { Filters } from './filters.ts'
import { visibleGraph } from './filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { calendarDay } from '../timeline/timelineDays.ts'
import { possibleDays, timeOf, touches } from '../timeline/timelineBounds.ts'
import type { ViewTest } from './viewLimits.ts'

/** The years in which dated evidence begins or ends, in order and in EDTF. */
export function yearsNamed(dataset: Dataset): readonly string[] {
  const years = new Set<number>()
  for (const { evidence } of dataset.relations) {
    for (const { when } of evidence) {
      const time = when === undefined ? null : timeOf(when)
      if (time === null) continue
      const { earliest, latest } = possibleDays(time)
      for (const day of [earliest, latest]) if (Number.isFinite(day)) years.add(calendarDay(day).year)
    }
  }
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const digits = String(Math.abs(year)).padStart(4, '0')
      return digits.length > 4 ? `Y${year}` : `${year < 0 ? '-' : ''}${digits}`
    })
}

/** The number of distinct sentences that each range of dates would leave, with all other filters unchanged. */
export function dateCounts(
  dataset: Dataset,
  lookup: Lookup,
  filters: Filters,
  passes: ViewTest | null,
  ranges: readonly DateRange[],
): readonly number[] {
  const open = { ...filters, dates: null, minSentences: 1, minPublishers: 1 }
  const isEnough = hasEnough(filters, lookup)
  const days = ranges.map(daysOfRange)
  const counted = ranges.map((): Evidence[] => [])
  for (const { evidence } of visibleGraph(dataset, lookup, open, passes).relations) {
    const times = evidence.map(({ when }) => (when === undefined ? null : timeOf(when)))
    if (!filters.undated && times.every((time) => time === null)) continue
    days.forEach((range, at) => {
      const left = evidence.filter((_, index) => {
        const time = times[index] ?? null
        return time === null ? filters.undated : touches(time, range)
      })
      if (isEnough(left)) counted[at]?.push(...left)
    })
  }
  return counted.map((left) => countSentences(left, lookup))
}

/** The number of distinct sentences without a date that keeping them would add. */
export const undatedCount = (dataset: Dataset, lookup: Lookup, filters: Filters, passes: ViewTest | null): number =>
  countSentences(
    visibleGraph(dataset, lookup, { ...filters, undated: true }, passes).relations.flatMap(({ evidence }) =>
      evidence.filter((one) => !isDated(one)),
    ),
    lookup,
  )

export type Minimum = 'minSentences' | 'minPublishers'

/** The number of relations that a minimum of 1, 2, 3 … would leave, with all other filters unchanged; up to the last that leaves any. */
export function minimumCounts(
  dataset: Dataset,
  lookup: Lookup,
  filters: Filters,
  passes: ViewTest | null,
  minimum: Minimum,
): readonly number[] {
  const counts: number[] = []
  for (const { evidence } of visibleGraph(dataset, lookup, { ...filters, [minimum]: 1 }, passes).relations) {
    const { sentences, publishers } = sourceCounts(evidence, lookup)
    const most = minimum === 'minSentences' ? sentences() : publishers()
    for (let at = 0; at < most; at += 1) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
