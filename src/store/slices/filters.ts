import type { DateRange } from '../../domain/filters/filterTests.ts'
import type { Facet, Filters } from '../../domain/filters/filters.ts'
import { NO_FILTERS } from '../../domain/filters/filters.ts'
import { ALL_FLAGS_SHOWN } from './flags.ts'
import { NO_LENS } from './lens.ts'
import { NOBODY_LEFT_OUT } from './shape.ts'
import type { Slice } from './slice.ts'

interface Filtered {
  readonly filters: Filters
}

interface Detail {
  /** `main` draws what matters most, `all` everything. */
  readonly detail: 'main' | 'all'
}

interface MoreFilters {
  /** Whether the filters beside the legend are open. */
  readonly moreFilters: boolean
}

const UNFILTERED: Filtered = { filters: NO_FILTERS }
const MAIN_DETAIL: Detail = { detail: 'main' }
const CLOSED: MoreFilters = { moreFilters: false }

/** What the state holds while nothing hides a sentence: no filter, lens, flag or focus, and no one is left out. */
const EVERYTHING_SHOWN = { ...UNFILTERED, ...NO_LENS, ...ALL_FLAGS_SHOWN, ...NOBODY_LEFT_OUT }

const filteredBy = ({ filters }: Filtered, part: Partial<Filters>): Filtered => ({ filters: { ...filters, ...part } })

export const filtersSlice = {
  undoable: { ...UNFILTERED, ...MAIN_DETAIL },
  notUndoable: CLOSED,
  producers: {
    setMoreFilters: (_: MoreFilters, moreFilters: boolean) => ({ moreFilters }),
    /** Switches one choice of a facet off, or on again. */
    toggle: (state: Filtered, facet: Facet, value: string) => {
      const off = new Set(state.filters[facet])
      if (!off.delete(value)) off.add(value)
      return filteredBy(state, { [facet]: off })
    },
    /** Switches every other choice of a facet off; pressed again, all on. */
    only: (state: Filtered, facet: Facet, value: string, all: readonly string[]) => {
      const others = all.filter((other) => other !== value)
      const off = state.filters[facet]
      const already = off.size === others.length && !off.has(value)
      return filteredBy(state, { [facet]: new Set(already ? [] : others) })
    },
    /** Leaves only evidence of these dates; `null` leaves all. */
    setDates: (state: Filtered, dates: DateRange | null) => filteredBy(state, { dates }),
    setUndated: (state: Filtered, undated: boolean) => filteredBy(state, { undated }),
    /** Leaves only relations with at least so many sentences or publishers; 1 leaves all. */
    setMinimum: (state: Filtered, of: 'minSentences' | 'minPublishers', least: number) =>
      filteredBy(state, { [of]: least }),
    resetFilters: () => UNFILTERED,
    /** Nothing hides a sentence any longer. One step to undo. */
    showEverything: () => EVERYTHING_SHOWN,
    setDetail: (_: Detail, detail: Detail['detail']) => ({ detail }),
  },
} satisfies Slice<typeof EVERYTHING_SHOWN & Detail & MoreFilters>
