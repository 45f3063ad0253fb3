import type { Edtf } from '../dataset/dataset.ts'
import { POLARITIES, STANCES } from '../dataset/dataset.ts'
import { isEdtf } from '../text/edtf.ts'
import type { DateRange } from '../filters/filterPredicates.ts'
import { daysOfRange } from '../filters/filterPredicates.ts'
import type { Facet, Filters } from '../filters/filters.ts'
import { FACETS } from '../filters/filters.ts'
import { OWN_VOICE } from '../lens/lens.ts'
import { REVIEW_STATES } from '../review/reviewState.ts'
import type { Lookup } from '../dataset/lookup.ts'

export const FILTER_KEYS = [
  ...FACETS.flatMap((facet) => [`off.${facet}`, `only.${facet}`]),
  'dates',
  'undated',
  'min',
  'min.publishers',
]

/** Publishers are identified by their names, which may contain commas. */
const listed = (value: string) => value.replace(/[%,]/g, encodeURIComponent)
const unlisted = (value: string) => value.replace(/%25|%2C/g, decodeURIComponent)

/** What can be switched off, in the dataset's order. */
function choicesOf(facet: Facet, lookup: Lookup): readonly string[] {
  switch (facet) {
    case 'category':
    case 'entityType':
    case 'document':
    case 'relationType':
      return [...lookup[facet].keys()]
    case 'stance':
      return STANCES
    case 'review':
      return REVIEW_STATES
    case 'polarity':
      return POLARITIES
    case 'publisher':
      return [...new Set([...lookup.document.values()].map(({ publisher }) => publisher))]
    case 'speaker':
      return [OWN_VOICE, ...lookup.entity.keys()]
  }
}

/**
 * Puts what is filtered: `off.stance=denied`, `only.relationType=fights` where that is shorter, `dates=2012..2020`,
 * `undated=1`, `min=2`, `min.publishers=2`.
 */
export function putFilters(
  filters: Filters,
  lookup: Lookup,
  put: (key: string, value: string | null | false) => void,
): void {
  for (const facet of FACETS) {
    const off = filters[facet]
    if (off.size === 0) continue
    const shown = choicesOf(facet, lookup).filter((value) => !off.has(value))
    const isFew = shown.length > 0 && shown.length < off.size
    const named = isFew ? shown : [...off]
    put(`${isFew ? 'only' : 'off'}.${facet}`, named.toSorted().map(listed).join(','))
  }
  put('dates', filters.dates && `${filters.dates.from ?? ''}..${filters.dates.to ?? ''}`)
  put('undated', filters.undated && '1')
  put('min', filters.minSentences > 1 && String(filters.minSentences))
  put('min.publishers', filters.minPublishers > 1 && String(filters.minPublishers))
}

/** An end of a range; `undefined` if it is not a valid one. */
function endOf(text: string): Edtf | null | undefined {
  if (text === '') return null
  return isEdtf(text) && !/[/X~?%T]/.test(text) ? text : undefined
}

function datesOf(text: string): DateRange | undefined {
  const [first = '', last, ...more] = text.split('..')
  if (last === undefined || more.length > 0) return undefined
  const [from, to] = [endOf(first), endOf(last)]
  if (from === undefined || to === undefined || (from === null && to === null)) return undefined
  const { earliest, latest } = daysOfRange({ from, to })
  return earliest <= latest ? { from, to } : undefined
}

const LARGEST_MINIMUM = 9999

const minimumOf = (text: string): number | undefined =>
  /^[1-9]\d*$/.test(text) && Number(text) <= LARGEST_MINIMUM ? Number(text) : undefined

/** Reads what `putFilters` wrote. Values that are not in this dataset are reported through `lose` and ignored. */
export function filtersOf(parts: ReadonlyMap<string, string>, lookup: Lookup, lose: (value: string) => void): Filters {
  const off = (facet: Facet): ReadonlySet<string> => {
    const [hidden, shown] = [parts.get(`off.${facet}`), parts.get(`only.${facet}`)]
    const wanted = (hidden ?? shown)?.split(',').map(unlisted)
    if (wanted === undefined) return new Set()
    const choices = new Set(choicesOf(facet, lookup))
    const found = new Set(wanted.filter((value) => choices.has(value)))
    for (const value of wanted) if (!found.has(value)) lose(value)
    if (hidden !== undefined || found.size === 0) return found
    return new Set([...choices].filter((value) => !found.has(value)))
  }
  const read = <T>(key: string, first: T, find: (text: string) => T | undefined): T => {
    const text = parts.get(key)
    if (text === undefined) return first
    const found = find(text)
    if (found === undefined) lose(`${key}=${text}`)
    return found ?? first
  }
  return {
    category: off('category'),
    entityType: off('entityType'),
    stance: off('stance'),
    review: off('review'),
    document: off('document'),
    relationType: off('relationType'),
    polarity: off('polarity'),
    publisher: off('publisher'),
    speaker: off('speaker'),
    dates: read<DateRange | null>('dates', null, datesOf),
    undated: read('undated', false, (text) => (text === '1' ? true : undefined)),
    minSentences: read('min', 1, minimumOf),
    minPublishers: read('min.publishers', 1, minimumOf),
  }
}
