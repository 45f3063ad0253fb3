import type { Dataset } from '../../domain/dataset/dataset.ts'
import { datasetPart } from '../../domain/dataExport/dataPart.ts'
import type { Extent, Selected } from '../../domain/dataExport/extent.ts'
import { selectedGraph, wholeGraph } from '../../domain/dataExport/extent.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import { isProposed } from '../../domain/review/reviewState.ts'
import type { DataFormat } from '../../formats/dataExport/dataFormats.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { AppState } from '../../store/appStore.ts'
import { selectVisible } from '../../store/selectors.ts'

/** The multi-selection or, if there is none, what the panel shows. */
export function selectedOf({ selection, multiSelection }: AppState): Selected {
  if (multiSelection.size > 0) return { kind: 'entities', ids: multiSelection }
  return selection.kind === 'entity' ? { kind: 'entities', ids: new Set([selection.id]) } : selection
}

/** The graph of an extent. */
export function graphOf(state: AppState, extent: Extent): VisibleGraph {
  switch (extent) {
    case 'all':
      return wholeGraph(state.dataset, state.withheld)
    case 'visible':
      return selectVisible(state)
    case 'selection':
      return selectedGraph(selectVisible(state), selectedOf(state))
  }
}

/**
 * The dataset to write. If nothing is left out, it is the same object, so that the file repeats it byte for byte. Only a file of the
 * whole dataset in Sanad's own format holds what was rejected on review.
 */
export function datasetOf(state: AppState, extent: Extent, format: DataFormat): Dataset {
  const isWhole = extent === 'all' && state.withheld.size === 0
  if (isWhole) return format === 'sanad' ? state.record : state.dataset
  return datasetPart(state.dataset, graphOf(state, extent))
}

/** The number of sentences that are only proposed, which annotation files leave out. */
export function countProposed(state: AppState, extent: Extent): number {
  const proposed = graphOf(state, extent).relations.flatMap(({ evidence }) => evidence.filter(isProposed))
  return countSentences(proposed, state.lookup)
}

export interface Counts {
  readonly entities: number
  readonly relations: number
  readonly sentences: number
}

export function countsOf(state: AppState, extent: Extent): Counts {
  const { entities, relations } = graphOf(state, extent)
  const evidence = relations.flatMap((one) => one.evidence)
  return {
    entities: entities.length,
    relations: relations.length,
    sentences: countSentences(evidence, state.lookup),
  }
}
