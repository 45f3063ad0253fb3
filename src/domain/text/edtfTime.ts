import type { Edtf } from '../dataset/dataset.ts'

/** A day, month or year as a number that grows with time; unknown parts count as the first. */
function startOf(date: string): number | null {
  const bare = date.replace(/[?~%]/g, '')
  const long = /^Y(-?\d+)$/.exec(bare)
  if (long !== null) return Number(long[1]) * 10_000
  const match = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(bare)
  if (match === null || match[2] === 'XXXX') return null
  const [, sign = '', year = '', month = '00', day = '00'] = match
  const known = (part: string) => Number(part.replaceAll('X', '0'))
  const years = known(year) * (sign === '-' ? -1 : 1)
  // Seasons are written as months 21 to 24: spring begins in March.
  const months = known(month) > 20 ? (known(month) - 20) * 3 : known(month)
  return years * 10_000 + months * 100 + known(day)
}

/**
 * A number by which dates in EDTF can be compared. An interval counts by its beginning, or by its end if the beginning is open.
 * `null` if nothing is known.
 */
export function sortableTime(edtf: Edtf): number | null {
  const [from = '', to = ''] = edtf.split('/')
  return startOf(from) ?? startOf(to)
}
