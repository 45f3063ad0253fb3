import { useMemo } from 'react'
import { concernedBy } from '../../domain/concerned'
import type { Lit } from '../../domain/preview'
import type { Lookup } from '../../domain/lookup'
import type { Target } from '../../store/canvas'
import { selectLit } from '../../store/selectors'
import { useApp } from '../../store/useApp'

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
