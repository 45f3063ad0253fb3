import type { StateCreator } from 'zustand'
import type { Facet, Filters } from '../domain/filters'
import { NO_FILTERS } from '../domain/filters'

/** What is switched off. */
export interface FilteringSlice {
  readonly filters: Filters
  toggle(facet: Facet, value: string): void
  /** Switches all of a facet off but this; a second time, all on again. */
  only(facet: Facet, value: string): void
  resetFilters(): void
}

/** `valuesOf` names what a facet may hold, in the dataset at hand. */
export const createFilteringSlice =
  (valuesOf: (facet: Facet) => readonly string[]): StateCreator<FilteringSlice> =>
  (set) => ({
    filters: NO_FILTERS,
    toggle: (facet, value) =>
      set(({ filters }) => {
        const off = new Set(filters[facet])
        if (!off.delete(value)) off.add(value)
        return { filters: { ...filters, [facet]: off } }
      }),
    only: (facet, value) =>
      set(({ filters }) => {
        const others = valuesOf(facet).filter((one) => one !== value)
        const isOnly = !filters[facet].has(value) && others.every((one) => filters[facet].has(one))
        return { filters: { ...filters, [facet]: new Set(isOnly ? [] : others) } }
      }),
    resetFilters: () => set({ filters: NO_FILTERS }),
  })
