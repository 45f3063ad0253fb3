import { useEffect, useMemo, useState } from 'react'
import type { Evidence, Relation } from '../../domain/dataset/dataset.ts'
import type { EvidenceGroup, EvidenceOrder } from '../../domain/evidence/evidenceOrder.ts'
import { groupEvidence } from '../../domain/evidence/evidenceOrder.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useRemembered } from '../../ui/state/remembered.ts'

const REMEMBERED = ['document', 'date', 'stance', 'speaker'] as const

interface Grouped {
  readonly by: EvidenceOrder
  readonly choices: readonly EvidenceOrder[]
  choose(by: EvidenceOrder): void
  readonly shown: readonly EvidenceGroup[]
  readonly hidden: readonly EvidenceGroup[]
  /** The listed evidence, in its order: what J, K and the buttons of "2 of 4" step through. */
  readonly order: readonly number[]
}

/**
 * The evidence that filters leave and the evidence that they hide, in groups. The choice of grouping is remembered, but a
 * contested relation always opens with its two sides.
 */
export function useEvidenceGroups(relation: Relation, passing: readonly Evidence[]): Grouped {
  const lookup = useApp((state) => state.lookup)
  const documents = lookup.document
  const setOrder = useApp((state) => state.setOrder)
  const [remembered, remember] = useRemembered('sanad.evidence.order', REMEMBERED)
  const isContested = strengthOf(relation.evidence, lookup).contested
  const [own, setOwn] = useState<EvidenceOrder | null>(isContested ? 'side' : null)
  const by = own ?? remembered
  const groups = useMemo(() => {
    const indexes = [...relation.evidence.keys()]
    const isShown = (index: number) => passing.some((one) => one === relation.evidence[index])
    return {
      shown: groupEvidence(relation.evidence, indexes.filter(isShown), by, documents),
      hidden: groupEvidence(
        relation.evidence,
        indexes.filter((index) => !isShown(index)),
        by,
        documents,
      ),
    }
  }, [relation, passing, by, documents])
  const order = useMemo(
    () => (groups.shown.length > 0 ? groups.shown : groups.hidden).flatMap(({ indexes }) => indexes),
    [groups],
  )
  useEffect(() => {
    setOrder(order)
    return () => setOrder(null)
  }, [order, setOrder])
  return {
    ...groups,
    by,
    order,
    choices: isContested ? ['side', ...REMEMBERED] : REMEMBERED,
    choose: (next) => {
      setOwn(isContested ? next : null)
      if (next !== 'side') remember(next)
    },
  }
}
