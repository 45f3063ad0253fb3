import { useMemo } from 'react'
import { concernedBy } from '../../domain/concerned'
import type { Entity } from '../../domain/dataset'
import { selectLit } from '../../store/selectors'
import { useApp } from '../../store/useApp'
import type { Place } from './place'
import { halfAt } from './place'
import type { Matrix } from './useMatrix'

/** What stands out of the matrix while something elsewhere points at relations or entities; `null` while nothing does. */
export function useLitPlaces({ order, pair }: Matrix) {
  const lookup = useApp((state) => state.lookup)
  const lit = useApp(selectLit)
  return useMemo(() => {
    if (lit === null) return null
    const concerned = concernedBy(lit, lookup)
    return {
      head: ({ id }: Entity) => concerned.has(id),
      cell: (at: Place) => {
        const [a, b] = [order[at.row], order[at.column]]
        if (a === undefined || b === undefined || !concerned.has(a.id) || !concerned.has(b.id)) return false
        return pair(a, b)?.[halfAt(at)]?.relations.some(({ relation }) => lit.relations.has(relation.id)) === true
      },
    }
  }, [order, pair, lookup, lit])
}
