import { useMemo } from 'react'
import type { Chain, FoundChains } from '../../domain/chain/chains.ts'
import { answer, chosenOf } from '../../domain/chain/question.ts'
import type { Widening } from '../../domain/chain/widening.ts'
import { widen } from '../../domain/chain/widening.ts'
import type { ChainRule } from '../../domain/chain/chainRule.ts'
import type { Entity } from '../../domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../domain/filters/filters.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'

export interface Asked {
  readonly from: Entity | undefined
  readonly to: Entity | undefined
  readonly rule: ChainRule
  readonly found: FoundChains
  /** The chain on the pages, and its index. */
  readonly chain: Chain | undefined
  readonly chosen: number
}

/**
 * The open question and its answers, computed from what the filters leave. Entities that the dataset lacks count as not
 * chosen.
 */
export function useChain(): Asked {
  const visible = useApp(selectVisible)
  const lookup = useApp((state) => state.lookup)
  const question = useApp((state) => state.chain)
  const from = lookup.entity.get(question?.from ?? '')
  const to = lookup.entity.get(question?.to ?? '')
  const rule = question?.rule ?? 'any'
  const [a, b] = [from?.id ?? null, to?.id ?? null]
  const found = useMemo(
    () => answer(visible.relations, lookup, { from: a, to: b, rule }),
    [visible, lookup, a, b, rule],
  )
  const chain = chosenOf(found, question?.chosen ?? 0)
  return { from, to, rule, found, chain, chosen: chain === undefined ? 0 : found.chains.indexOf(chain) }
}

/** What would connect two entities that have no chain. */
export function useWidening({ from, to, rule }: Asked): Widening | undefined {
  const visible = useApp(selectVisible)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  return useMemo(() => {
    if (from === undefined || to === undefined) return undefined
    const all = visibleGraph(dataset, lookup, NO_FILTERS).relations
    return widen({ shown: visible.relations, all }, lookup, { from: from.id, to: to.id, rule })
  }, [visible, dataset, lookup, from, to, rule])
}

const count = (of: readonly { readonly evidence: readonly unknown[] }[]) =>
  of.reduce((sum, { evidence }) => sum + evidence.length, 0)

/** Whether filters, a lens or flags leave out some of the evidence. */
export function useIsEvidenceHidden(): boolean {
  const visible = useApp(selectVisible)
  const relations = useApp((state) => state.dataset.relations)
  return useMemo(() => count(visible.relations) < count(relations), [visible, relations])
}
