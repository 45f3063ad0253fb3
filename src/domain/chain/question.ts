import type { ChainRule } from './chainRule.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import type { Chain, FoundChains } from './chains.ts'
import { findChains } from './chains.ts'
import { linkGraph } from './links.ts'
import { REACHES } from './reach.ts'

/** How one entity is connected to another: the two, the rule, and the index of the chain that is shown. */
export interface Question {
  readonly from: string | null
  readonly to: string | null
  readonly rule: ChainRule
  readonly chosen: number
}

/** The chains that answer a question, over the visible relations. */
export function answer(
  relations: readonly VisibleRelation[],
  lookup: Lookup,
  { from, to, rule }: Omit<Question, 'chosen'>,
): FoundChains {
  if (from === null || to === null) return { chains: [], more: false }
  return findChains(linkGraph(relations, lookup, REACHES[rule]), from, to)
}

/** The chain that is shown; the first one if the chosen one no longer exists. */
export const chosenOf = ({ chains }: FoundChains, chosen: number): Chain | undefined => chains[chosen] ?? chains[0]

/** The ids of the relations in the chosen chain, in its order; none where there is no chain. */
export function chainRelations(
  relations: readonly VisibleRelation[],
  lookup: Lookup,
  question: Question,
): ReadonlySet<string> {
  const chain = chosenOf(answer(relations, lookup, question), question.chosen)
  return new Set(chain?.links.map(({ relation }) => relation.id))
}
