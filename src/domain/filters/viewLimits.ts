import type { Document, Evidence, Relation } from '../dataset/dataset.ts'
import type { Lens } from '../lens/lens.ts'
import { isSeenThrough } from '../lens/lens.ts'

/** What limits the visible graph besides the filters. */
export interface ViewLimits {
  readonly lens: Lens | null
  readonly flagged: ReadonlySet<Evidence>
  /** Whether flagged evidence is drawn, left out, or drawn alone. */
  readonly flagView: 'all' | 'hide' | 'only'
  /** The only relations that are drawn, by id; all where `null`. */
  readonly scope: ReadonlySet<string> | null
  /** Documents whose text is not the one that was annotated, by id: no line rests on them. */
  readonly withheld: ReadonlySet<string>
}

/** Whether a piece of evidence counts. */
export type ViewTest = (evidence: Evidence, relation: Relation) => boolean

/** The test of a view; `null` if everything passes. */
export function viewTest(view: ViewLimits, documents: ReadonlyMap<string, Document>): ViewTest | null {
  const { lens, flagged, flagView, scope, withheld } = view
  const everyFlag = flagView === 'all' || (flagged.size === 0 && flagView === 'hide')
  if (lens === null && scope === null && everyFlag && withheld.size === 0) return null
  return (evidence, relation) =>
    !withheld.has(evidence.document) &&
    (scope === null || scope.has(relation.id)) &&
    (lens === null || isSeenThrough(lens, evidence, documents)) &&
    (everyFlag || flagged.has(evidence) === (flagView === 'only'))
}
