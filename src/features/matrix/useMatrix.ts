import { useMemo } from 'react'
import type { Document, Entity } from '../../domain/dataset/dataset.ts'
import { visibleGraph, NO_FILTERS } from '../../domain/filters/filters.ts'
import { keepLast } from '../../domain/memo/keepLast.ts'
import type { Pair } from '../../domain/matrix/matrix.ts'
import { pairsOf } from '../../domain/matrix/matrix.ts'
import { pairKey } from '../../domain/dataset/pair.ts'
import type { MatrixChoice } from '../../domain/matrix/matrixChoice.ts'
import { chosenEntities, defaultChoice, matrixTypes } from '../../domain/matrix/matrixChoice.ts'
import { matrixGroups } from '../../domain/matrix/matrixOrder.ts'
import type { Silence, JointMention } from '../../domain/matrix/matrixSilence.ts'
import { silenceOf, togetherOf } from '../../domain/matrix/matrixSilence.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'

export interface Matrix {
  readonly order: readonly Entity[]
  /** For each entity in the order, the number of its group. */
  readonly group: readonly number[]
  /** The types that can be chosen. */
  readonly types: readonly string[]
  readonly choice: MatrixChoice
  /** The number of entities that are left out because the matrix would be too large. */
  readonly left: number
  pair(a: Entity, b: Entity): Pair | undefined
  together(a: Entity, b: Entity): readonly JointMention[]
  silence(a: Entity, b: Entity): Silence
}

/** Whether a document counts: no filter or lens excludes it. */
function useReads(): (document: Document) => boolean {
  const off = useApp((state) => state.filters.document)
  const lens = useApp((state) => state.lens)
  return useMemo(
    () =>
      ({ id, publisher }) =>
        !off.has(id) &&
        (lens === null || lens.by === 'speaker' || (lens.by === 'document' ? lens.id === id : lens.id === publisher)),
    [off, lens],
  )
}

/** The matrix of the visible graph, for a choice of entities. If filters leave none of them, the default is used. */
export function useMatrix(wanted: MatrixChoice | null): Matrix {
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const foundBlocs = useApp((state) => state.foundBlocs)
  const reads = useReads()
  return useMemo(() => {
    const types = matrixTypes(dataset, visible)
    const isThere = wanted !== null && (wanted.kind === 'mostDocumented' || types.includes(wanted.type))
    const choice = isThere ? wanted : defaultChoice(types)
    const { entities, left } = chosenEntities(visible, choice, lookup)
    const pairs = pairsOf(entities, visible.relations, lookup)
    const stated = pairsOf(entities, visibleGraph(dataset, lookup, NO_FILTERS).relations, lookup)
    // Only the silence map and the sentences of a pair need this.
    const keepTogether = keepLast<ReturnType<typeof togetherOf>>()
    const together = () => keepTogether([], () => togetherOf(dataset, entities, reads, lookup))
    // Blocs come only from the analysis, and only if it was computed for the visible sentences.
    const blocs = foundBlocs?.of === visible ? foundBlocs.members : null
    const groups = matrixGroups(entities, pairs, blocs, lookup)
    const pair = (a: Entity, b: Entity) => pairs.get(pairKey(a.id, b.id))
    const both = (a: Entity, b: Entity) => together().get(pairKey(a.id, b.id)) ?? []
    return {
      order: groups.flat(),
      group: groups.flatMap((members, at) => members.map(() => at)),
      types,
      choice,
      left,
      pair,
      together: both,
      silence: (a, b) => silenceOf(pair(a, b) !== undefined, stated.has(pairKey(a.id, b.id)), both(a, b)),
    }
  }, [dataset, lookup, visible, foundBlocs, reads, wanted])
}
