import type { ChainRule } from './chainRule.ts'
import type { Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { isProposed } from '../review/reviewState.ts'
import type { Chain } from './chains.ts'
import { findChains } from './chains.ts'
import { linkGraph } from './links.ts'
import type { Breadth, Reach } from './reach.ts'
import { BREADTHS, doubtOf, isLink, REACHES } from './reach.ts'

/** What a rule would have to admit in order to find a chain, and that chain. */
export interface Widening {
  /** Stances that would have to count as links. */
  readonly stances: readonly Stance[]
  /** Relations that would have to count; `null` if those of the rule suffice. */
  readonly breadth: Exclude<Breadth, 'cooperative'> | null
  /** Proposals that nobody has reviewed would have to count. */
  readonly proposals: boolean
  /** Relations that the filters hide would have to be shown. */
  readonly filters: boolean
  readonly chain: Chain
}

/** The size of each widening. Any earlier one is smaller than a later one, whatever else it needs; denials come last. */
const FAR: Readonly<Record<Stance, number>> = { asserted: 0, attributed: 1, hypothetical: 2, denied: 72 }
const BROAD: Readonly<Record<Breadth, number>> = { cooperative: 0, joining: 4, all: 36 }
const UNFILTERED = 8
const PROPOSED = 16

interface Attempt {
  readonly reach: Reach
  readonly filters: boolean
}

/** All reaches that are wider than a rule's, the smallest widening first. */
function attempts(rule: ChainRule, hasProposals: boolean): readonly Attempt[] {
  const { until, breadth, proposals } = REACHES[rule]
  const admitted = proposals || !hasProposals ? [proposals] : [false, true]
  const wider = [false, true].flatMap((filters) =>
    admitted.flatMap((proposed) =>
      BREADTHS.slice(BREADTHS.indexOf(breadth)).flatMap((broad) =>
        STANCES.slice(doubtOf(until)).map((stance): Attempt => ({
          reach: { until: stance, breadth: broad, proposals: proposed },
          filters,
        })),
      ),
    ),
  )
  const far = ({ reach, filters }: Attempt) =>
    FAR[reach.until] + BROAD[reach.breadth] + (reach.proposals ? PROPOSED : 0) + (filters ? UNFILTERED : 0)
  return wider.toSorted((a, b) => far(a) - far(b))
}

/** Whether relations connect two entities within a reach, by connected components. */
function areJoined(
  relations: readonly VisibleRelation[],
  lookup: Lookup,
  reach: Reach,
  from: string,
  to: string,
): boolean {
  const parents = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) {
      parents.set(at, parents.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const visible of relations) {
    if (!isLink(visible, lookup, reach)) continue
    parents.set(root(visible.relation.source), root(visible.relation.target))
  }
  return root(from) === root(to)
}

/**
 * The smallest widening that connects two entities which a rule does not connect, or `undefined` if nothing in the dataset does.
 * `shown` are the visible relations, `all` every relation.
 */
export function widen(
  { shown, all }: { readonly shown: readonly VisibleRelation[]; readonly all: readonly VisibleRelation[] },
  lookup: Lookup,
  question: { readonly from: string; readonly to: string; readonly rule: ChainRule },
): Widening | undefined {
  const { from, to, rule } = question
  const narrow = REACHES[rule]
  const hasProposals = all.some(({ evidence }) => evidence.some(isProposed))
  for (const { reach, filters } of attempts(rule, hasProposals)) {
    const relations = filters ? all : shown
    if (!areJoined(relations, lookup, reach, from, to)) continue
    const [chain] = findChains(linkGraph(relations, lookup, reach), from, to, 1).chains
    if (chain === undefined) continue
    return {
      stances: STANCES.slice(doubtOf(narrow.until) + 1, doubtOf(reach.until) + 1),
      breadth: reach.breadth === narrow.breadth || reach.breadth === 'cooperative' ? null : reach.breadth,
      proposals: reach.proposals && !narrow.proposals,
      filters,
      chain,
    }
  }
  return undefined
}
