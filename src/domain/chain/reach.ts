import type { ChainRule } from './chainRule.ts'
import type { Evidence, Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'

/**
 * The category of who reports, pictures or comments on whom. That an agency writes about two states does not connect them,
 * so no rule walks it.
 */
const REPORTING = 'attribution'

/** Which relations may be links: those that the vocabulary calls cooperative, all but reporting, or all. */
export const BREADTHS = ['cooperative', 'joining', 'all'] as const
export type Breadth = (typeof BREADTHS)[number]

/** How far a chain may reach. */
export interface Reach {
  /** How certain a statement must at least be to make a link; `denied` lets denials link too. */
  readonly until: Stance
  readonly breadth: Breadth
}

/**
 * What each rule walks. A denial says that there is no link, so no rule walks it. "Cooperation" goes by the polarity of the
 * relation's type: membership and office are cooperative there, being near or alike is neutral and does not count.
 */
export const REACHES: { readonly [rule in ChainRule]: Reach } = {
  any: { until: 'hypothetical', breadth: 'joining' },
  cooperation: { until: 'hypothetical', breadth: 'cooperative' },
  asserted: { until: 'asserted', breadth: 'joining' },
}

/** How uncertain a stance is: 0 is asserted. */
export const doubtOf = (stance: Stance): number => STANCES.indexOf(stance)

/** Whether a relation may be a link, as far as its two ends and its type say. */
function mayLink({ relation }: VisibleRelation, lookup: Lookup, breadth: Breadth): boolean {
  if (relation.source === relation.target) return false
  const { polarity, category } = known(lookup.relationType, relation.type)
  if (breadth === 'cooperative') return polarity === 'cooperative' && category !== REPORTING
  return breadth === 'all' || category !== REPORTING
}

/** Whether a relation is a link within a reach. */
export function isLink(visible: VisibleRelation, lookup: Lookup, { until, breadth }: Reach): boolean {
  const most = doubtOf(until)
  return mayLink(visible, lookup, breadth) && visible.evidence.some(({ stance }) => doubtOf(stance) <= most)
}

/** The evidence of a relation that makes it a link, most certain first; none where it is none. */
export function linkingEvidence(
  visible: VisibleRelation,
  lookup: Lookup,
  { until, breadth }: Reach,
): readonly Evidence[] {
  if (!mayLink(visible, lookup, breadth)) return []
  return visible.evidence
    .filter(({ stance }) => doubtOf(stance) <= doubtOf(until))
    .toSorted((a, b) => doubtOf(a.stance) - doubtOf(b.stance))
}
