import { useMemo } from 'react'
import { concernedBy } from '../../domain/highlight/concernedBy.ts'
import type { Lit } from '../../domain/highlight/highlight.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Target } from '../../store/canvas.ts'
import { selectLit } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'

type IsQuiet = (kind: Target['kind'], ids: readonly string[]) => boolean

function quietBeside(lit: Lit | null, lookup: Lookup): IsQuiet {
  if (lit === null) return () => false
  const among = { relation: lit.relations, entity: concernedBy(lit, lookup) }
  return (kind, ids) => !ids.some((id) => among[kind].has(id))
}

/**
 * Whether what is about these recedes, because a choice of the filters that is pointed at stands for others. What is lit for
 * longer, by the reader or a chain, leaves a table legible.
 */
export function useQuiet(): IsQuiet {
  const lookup = useApp((state) => state.lookup)
  const lit = useApp((state) => (state.preview === null ? null : selectLit(state)))
  return useMemo(() => quietBeside(lit, lookup), [lookup, lit])
}
