import { useEffect } from 'react'
import type { Plan } from '../scene/plan'
import { useApp, useAppStore } from '../store/useApp'
import { SHAPES, useMedia } from '../ui/useMedia'

/** What is opened is drawn: one that is not among the main actors brings everything into the picture. */
export function useDrawAll(plan: Plan | null): void {
  const store = useAppStore()
  const phone = useMedia(SHAPES.phone)
  const selection = useApp((state) => state.selection)
  useEffect(() => {
    const { detail, lookup, setDetail } = store.getState()
    if (plan === null || detail === 'all' || selection.kind === 'none') return
    const relation = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
    const actors = relation === undefined ? [selection.id] : [relation.source, relation.target]
    const { nodes } = phone ? plan.tall : plan.wide
    if (actors.some((id) => nodes[id] === undefined)) setDetail('all')
  }, [store, plan, phone, selection])
}
