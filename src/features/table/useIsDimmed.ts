import { useMemo } from 'react'
import { concernedBy } from '../../domain/highlight/concernedBy.ts'
import type { Highlight } from '../../domain/highlight/highlight.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Target } from '../../store/canvas.ts'
import { selectHighlight } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'

type IsDimmed = (kind: Target['kind'], ids: readonly string[]) => boolean

function dimmedBeside(highlight: Highlight | null, lookup: Lookup): IsDimmed {
  if (highlight === null) return () => false
  const among = { relation: highlight.relations, entity: concernedBy(highlight, lookup) }
  return (kind, ids) => !ids.some((id) => among[kind].has(id))
}

/**
 * Whether rows about these are dimmed, because a previewed filter choice stands for others. Longer highlights, from the
 * reader or a chain, do not dim the table, so that it stays legible.
 */
export function useIsDimmed(): IsDimmed {
  const lookup = useApp((state) => state.lookup)
  const highlight = useApp((state) => (state.preview === null ? null : selectHighlight(state)))
  return useMemo(() => dimmedBeside(highlight, lookup), [lookup, highlight])
}
