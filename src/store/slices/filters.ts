import type { StateCreator } from 'zustand'
import type { DateRange } from '../../domain/filters/filterTests.ts'
import type { Facet, Filters } from '../../domain/filters/filters.ts'
import { NO_FILTERS } from '../../domain/filters/filters.ts'
import type { FlagsSlice } from './flags.ts'
import type { LensSlice } from './lens.ts'
import type { ShapeSlice } from './shape.ts'

export interface FiltersSlice {
  readonly filters: Filters
  /** `main` draws what matters most, `all` everything. */
  readonly detail: 'main' | 'all'
  /** Whether the filters beside the legend are open. */
  readonly moreFilters: boolean
  setMoreFilters(open: boolean): void
  /** Switches one choice of a facet off, or on again. */
  toggle(facet: Facet, value: string): void
  /** Switches every other choice of a facet off; pressed again, all on. */
  only(facet: Facet, value: string, all: readonly string[]): void
  /** Leaves only evidence of these dates; `null` leaves all. */
  setDates(dates: DateRange | null): void
  setUndated(kept: boolean): void
  /** Leaves only relations with at least so many sentences or publishers; 1 leaves all. */
  setMinimum(of: 'minSentences' | 'minPublishers', least: number): void
  resetFilters(): void
  /** Nothing hides a sentence any longer: no filter, lens, mark or focus, and no one is left out. One step to undo. */
  showEverything(): void
  setDetail(detail: 'main' | 'all'): void
}

export const filtersSlice: StateCreator<FiltersSlice & LensSlice & FlagsSlice & ShapeSlice, [], [], FiltersSlice> = (
  set,
) => ({
  filters: NO_FILTERS,
  detail: 'main',
  moreFilters: false,
  setMoreFilters: (moreFilters) => set({ moreFilters }),
  toggle: (facet, value) =>
    set(({ filters }) => {
      const off = new Set(filters[facet])
      if (!off.delete(value)) off.add(value)
      return { filters: { ...filters, [facet]: off } }
    }),
  only: (facet, value, all) =>
    set(({ filters }) => {
      const others = all.filter((other) => other !== value)
      const already = filters[facet].size === others.length && !filters[facet].has(value)
      return { filters: { ...filters, [facet]: new Set(already ? [] : others) } }
    }),
  setDates: (dates) => set(({ filters }) => ({ filters: { ...filters, dates } })),
  setUndated: (undated) => set(({ filters }) => ({ filters: { ...filters, undated } })),
  setMinimum: (of, least) => set(({ filters }) => ({ filters: { ...filters, [of]: least } })),
  resetFilters: () => set({ filters: NO_FILTERS }),
  showEverything: () => set({ filters: NO_FILTERS, lens: null, flagView: 'all', focus: null, hidden: new Set() }),
  setDetail: (detail) => set({ detail }),
})
