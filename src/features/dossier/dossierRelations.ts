import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { selectedGraph } from '../../domain/dataExport/extent.ts'
import type { AppState } from '../../store/appStore.ts'
import { selectVisible } from '../../store/selectors.ts'
import { selectedOf } from '../dataExport/exportParts.ts'

/** Which relations a dossier prints: those whose lines are drawn, all that filters leave, or those of the selection. */
export const DOSSIER_EXTENTS = ['drawn', 'visible', 'selection'] as const
export type DossierExtent = (typeof DOSSIER_EXTENTS)[number]

/**
 * The relations of each extent, with the evidence that filters leave.
 * @param drawn the ids of the relations that are drawn; `null` while that is unknown, and then all count as drawn
 */
export function dossierRelations(
  state: AppState,
  extent: DossierExtent,
  drawn: ReadonlySet<string> | null,
): readonly VisibleRelation[] {
  const visible = selectVisible(state)
  switch (extent) {
    case 'drawn':
      return drawn === null ? visible.relations : visible.relations.filter(({ relation }) => drawn.has(relation.id))
    case 'visible':
      return visible.relations
    case 'selection':
      return selectedGraph(visible, selectedOf(state)).relations
  }
}

/** How many passages, relations and sources fill a sheet of A4. */
const ON_A_SHEET = { passages: 5, relations: 10, sources: 9 }

/** Roughly how many sheets a dossier fills, with its title and picture. */
export const sheetsOf = (passages: number, relations: number, sources: number): number =>
  1 + Math.ceil(passages / ON_A_SHEET.passages + relations / ON_A_SHEET.relations + sources / ON_A_SHEET.sources)
