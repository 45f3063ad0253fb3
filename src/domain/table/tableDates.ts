import type { Edtf, Evidence } from '../dataset/dataset.ts'
import { sortableTime } from '../text/edtfTime.ts'

/** The earliest and the latest date of evidence, as written. */
export interface DateBounds {
  readonly first: Edtf | null
  readonly last: Edtf | null
}

export function datesOf(evidence: readonly Evidence[]): DateBounds {
  let [first, last]: [Edtf | null, Edtf | null] = [null, null]
  let [early, late] = [Infinity, -Infinity]
  for (const { when } of evidence) {
    const time = when === undefined ? null : sortableTime(when)
    if (when === undefined || time === null) continue
    if (time < early) [first, early] = [when, time]
    if (time > late) [last, late] = [when, time]
  }
  return { first, last }
}
