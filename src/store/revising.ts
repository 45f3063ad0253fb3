import type { Dataset, Evidence } from '../domain/dataset/dataset.ts'
import { pairOf } from '../domain/dataset/pair.ts'
import type { Revision } from '../domain/review/revision.ts'
import type { Selection } from './slices/selection.ts'
import { NOTHING_SELECTED } from './slices/selection.ts'

/** An earlier version of the record, to which the user can return, with what was selected in it. */
export interface PastVersion extends Revision {
  readonly selection: Selection
}

/** The parts of the state that refer to pieces of evidence, so that they have to change with the version. */
export interface Following {
  readonly selection: Selection
  readonly flagged: ReadonlySet<Evidence>
}

/** The same piece of evidence in another version or, if that version lacks it, the piece of the same relation nearest to its place. */
function selectionIn(selection: Selection, before: Dataset, after: Dataset, { replacements }: Revision): Selection {
  if (selection.kind === 'pair')
    return after.relations.some((one) => pairOf(one) === selection.id) ? selection : NOTHING_SELECTED.selection
  if (selection.kind !== 'relation') return selection
  const was = before.relations.find(({ id }) => id === selection.id)?.evidence[selection.evidence]
  const piece = was && (replacements.get(was) ?? was)
  for (const { id, evidence } of after.relations) {
    const at = piece === undefined ? -1 : evidence.indexOf(piece)
    if (at >= 0) return { kind: 'relation', id, evidence: at }
  }
  const left = after.relations.find(({ id }) => id === selection.id)
  if (left === undefined) return NOTHING_SELECTED.selection
  return { ...selection, evidence: Math.min(selection.evidence, left.evidence.length - 1) }
}

/** Selection and flags of one version of the dataset, for the next one. */
export function following(state: Following, before: Dataset, after: Dataset, revision: Revision): Following {
  const isFlagChanged = [...state.flagged].some((one) => revision.replacements.has(one))
  return {
    selection: selectionIn(state.selection, before, after, revision),
    flagged: isFlagChanged
      ? new Set([...state.flagged].map((one) => revision.replacements.get(one) ?? one))
      : state.flagged,
  }
}

/** The way back from a revision. */
export const pastVersion = (record: Dataset, selection: Selection, { replacements }: Revision): PastVersion => ({
  record,
  selection,
  replacements: new Map([...replacements].map(([before, after]) => [after, before])),
})
