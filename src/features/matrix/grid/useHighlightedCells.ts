import { useMemo } from 'react'
import { concernedBy } from '../../../domain/highlight/concernedBy.ts'
import type { Entity } from '../../../domain/dataset/dataset.ts'
import { selectHighlight } from '../../../store/selectors.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import type { CellPosition } from '../cellPlace.ts'
import { halfAt } from '../cellPlace.ts'
import type { Matrix } from '../useMatrix.ts'

/** The cells to emphasise while relations or entities are highlighted elsewhere; `null` if nothing is. */
export function useHighlightedCells({ order, pair }: Matrix) {
  const lookup = useApp((state) => state.lookup)
  const highlight = useApp(selectHighlight)
  return useMemo(() => {
    if (highlight === null) return null
    const entitiesInEmphasis = concernedBy(highlight, lookup)
    return {
      head: ({ id }: Entity) => entitiesInEmphasis.has(id),
      cell: (at: CellPosition) => {
        const [a, b] = [order[at.row], order[at.column]]
        if (a === undefined || b === undefined || !entitiesInEmphasis.has(a.id) || !entitiesInEmphasis.has(b.id))
          return false
        return pair(a, b)?.[halfAt(at)]?.relations.some(({ relation }) => highlight.relations.has(relation.id)) === true
      },
    }
  }, [order, pair, lookup, highlight])
}
