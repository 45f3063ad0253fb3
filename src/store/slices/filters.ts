import type { DateRange } from '../../domain/filters/filterPredicates.ts'
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
  /** `main` draws the most important entities, `all` everything. */
  readonly detail: 'main' | 'all'
}

interface MoreFilters {
  /** Whether the filters beside the legend are open. */
  readonly moreFilters: boolean
}

const UNFILTERED: Filtered = { filters: NO_FILTERS }
const MAIN_DETAIL: Detail = { detail: 'main' }
const CLOSED: MoreFilters = { moreFilters: false }

/** The state without anything that hides a sentence: no filter, lens, flag or focus, and nothing hidden. */
const EVERYTHING_SHOWN = { ...UNFILTERED, ...NO_LENS, ...ALL_FLAGS_SHOWN, ...NOBODY_LEFT_OUT }

const filteredBy = ({ filters }: Filtered, part: Partial<Filters>): Filtered => ({ filters: { ...filters, ...part } })

export const filtersSlice = {
  undoable: { ...UNFILTERED, ...MAIN_DETAIL },
  notUndoable: CLOSED,
  producers: {
    setMoreFilters: (_: MoreFilters, moreFilters: boolean) => ({ moreFilters }),
    /** Toggles one choice of a facet. */
    toggle: (state: Filtered, facet: Facet, value: string) => {
      const off = new Set(state.filters[facet])
      if (!off.delete(value)) off.add(value)
      return filteredBy(state, { [facet]: off })
    },
    /** Switches off all other choices of a facet; called again, switches all on. */
    only: (state: Filtered, facet: Facet, value: string, all: readonly string[]) => {
      const others = all.filter((other) => other !== value)
      const off = state.filters[facet]
      const already = off.size === others.length && !off.has(value)
      return filteredBy(state, { [facet]: new Set(already ? [] : others) })
    },
    /** Keeps only evidence of these dates; `null` keeps all. */
    setDates: (state: Filtered, dates: DateRange | null) => filteredBy(state, { dates }),
    setUndated: (state: Filtered, undated: boolean) => filteredBy(state, { undated }),
    /** Keeps only relations with at least this many sentences or publishers; 1 keeps all. */
    setMinimum: (state: Filtered, of: 'minSentences' | 'minPublishers', least: number) =>
      filteredBy(state, { [of]: least }),
    resetFilters: () => UNFILTERED,
    /** Removes everything that hides a sentence, in one step of undo. */
    showEverything: () => EVERYTHING_SHOWN,
    setDetail: (_: Detail, detail: Detail['detail']) => ({ detail }),
  },
} satisfies Slice<typeof EVERYTHING_SHOWN & Detail & MoreFilters>
