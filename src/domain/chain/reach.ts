import type { ChainRule } from './chainRule.ts'
import type { Evidence, Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { isProposed } from '../review/reviewState.ts'
import { known } from '../dataset/lookup.ts'

/**
 * The category of relations that only say who reports, pictures or comments on whom. An agency that writes about two states does
 * not connect them, so no rule uses this category.
 */
const REPORTING = 'attribution'

/** Which relations may be links: those that the vocabulary calls cooperative, all but reporting, or all. */
export const BREADTHS = ['cooperative', 'joining', 'all'] as const
export type Breadth = (typeof BREADTHS)[number]

/** Which relations and stances a chain may use. */
export interface Reach {
  /** The least certain stance that makes a link; with `denied`, denials link too. */
  readonly until: Stance
  readonly breadth: Breadth
  /** Whether proposals that nobody has reviewed make links. */
  readonly proposals: boolean
}

/**
 * What each rule may use. A denial says that there is no link, so no rule uses it. "Cooperation" goes by the polarity of the
 * relation's type: membership and office are cooperative; being near or similar is neutral and does not count.
 */
export const REACHES: { readonly [rule in ChainRule]: Reach } = {
  any: { until: 'hypothetical', breadth: 'joining', proposals: false },
  cooperation: { until: 'hypothetical', breadth: 'cooperative', proposals: false },
  asserted: { until: 'asserted', breadth: 'joining', proposals: false },
  proposed: { until: 'hypothetical', breadth: 'joining', proposals: true },
}

/** How uncertain a stance is: 0 is asserted. */
export const doubtOf = (stance: Stance): number => STANCES.indexOf(stance)

/** Whether the type of a relation, and its two ends, allow it to be a link. */
function mayLink({ relation }: VisibleRelation, lookup: Lookup, breadth: Breadth): boolean {
  if (relation.source === relation.target) return false
  const { polarity, category } = known(lookup.relationType, relation.type)
  if (breadth === 'cooperative') return polarity === 'cooperative' && category !== REPORTING
  return breadth === 'all' || category !== REPORTING
}

/** Whether a piece of evidence may make a link. */
const makesLink =
  ({ until, proposals }: Reach) =>
  (one: Evidence): boolean =>
    doubtOf(one.stance) <= doubtOf(until) && (proposals || !isProposed(one))

/** Whether a relation is a link within a reach. */
export const isLink = (visible: VisibleRelation, lookup: Lookup, reach: Reach): boolean =>
  mayLink(visible, lookup, reach.breadth) && visible.evidence.some(makesLink(reach))

/** The evidence that makes a relation a link, most certain first; none if it is not a link. */
export function linkingEvidence(visible: VisibleRelation, lookup: Lookup, reach: Reach): readonly Evidence[] {
  if (!mayLink(visible, lookup, reach.breadth)) return []
  return visible.evidence.filter(makesLink(reach)).toSorted((a, b) => doubtOf(a.stance) - doubtOf(b.stance))
}
