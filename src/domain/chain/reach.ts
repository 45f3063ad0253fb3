import type { ChainRule } from '../chainRule'
import type { Evidence, Stance } from '../dataset'
import { STANCES } from '../dataset'
import type { VisibleRelation } from '../filters'
import type { Lookup } from '../lookup'
import { known } from '../lookup'

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

/** The evidence of a relation that makes it a link, most certain first; none where it is none. */
export function linkingEvidence(
  { relation, evidence }: VisibleRelation,
  lookup: Lookup,
  { until, breadth }: Reach,
): readonly Evidence[] {
  if (relation.source === relation.target) return []
  const { polarity, category } = known(lookup.relationType, relation.type)
  if (breadth === 'cooperative' && polarity !== 'cooperative') return []
  if (breadth !== 'all' && category === REPORTING) return []
  return evidence
    .filter(({ stance }) => doubtOf(stance) <= doubtOf(until))
    .toSorted((a, b) => doubtOf(a.stance) - doubtOf(b.stance))
}
