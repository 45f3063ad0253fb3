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
import type { Silence, Together } from '../../domain/matrix/matrixSilence.ts'
import { silenceOf, togetherOf } from '../../domain/matrix/matrixSilence.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'

export interface Matrix {
  readonly order: readonly Entity[]
  /** For each place in the order, the number of the group that stands there. */
  readonly group: readonly number[]
  /** Types to choose from. */
  readonly types: readonly string[]
  readonly choice: MatrixChoice
  /** How many of the choice are left out for want of room. */
  readonly left: number
  pair(a: Entity, b: Entity): Pair | undefined
  together(a: Entity, b: Entity): readonly Together[]
  silence(a: Entity, b: Entity): Silence
}

/** Whether a document counts: neither filtered nor outside the lens. */
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

/** The matrix of what is visible, for a choice; a choice that filters have emptied gives way to the default. */
export function useMatrix(wanted: MatrixChoice | null): Matrix {
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const foundBlocs = useApp((state) => state.foundBlocs)
  const reads = useReads()
  return useMemo(() => {
    const types = matrixTypes(dataset, visible)
    const isThere = wanted !== null && (wanted.kind === 'told' || types.includes(wanted.type))
    const choice = isThere ? wanted : defaultChoice(types)
    const { entities, left } = chosenEntities(visible, choice)
    const pairs = pairsOf(entities, visible.relations, lookup)
    const stated = pairsOf(entities, visibleGraph(dataset, lookup, NO_FILTERS).relations, lookup)
    // Only the silence map and the sentences of a pair ask for it.
    const keepTogether = keepLast<ReturnType<typeof togetherOf>>()
    const together = () => keepTogether([], () => togetherOf(dataset, entities, reads))
    // The analysis is the one to say who stands together; what it found of another selection of sentences is no answer here.
    const blocs = foundBlocs?.of === visible ? foundBlocs.members : null
    const groups = matrixGroups(entities, pairs, blocs)
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
