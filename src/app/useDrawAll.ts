import { useEffect } from 'react'
import type { Plan } from '../scene/plan'
import { useApp, useAppStore } from '../store/useApp'
import { SHAPES, useMedia } from '../ui/useMedia'

/** What is opened, and a chain that is shown, is drawn: what is not among the main actors brings everything into the picture. */
export function useDrawAll(plan: Plan | null): void {
  const store = useAppStore()
  const phone = useMedia(SHAPES.phone)
  const selection = useApp((state) => state.selection)
  const chain = useApp((state) => (state.chain?.drawn === true ? state.lit : null))
  useEffect(() => {
    const { detail, lookup, setDetail } = store.getState()
    if (plan === null || detail === 'all') return
    const wanted = [...(chain ?? []), ...(selection.kind === 'relation' ? [selection.id] : [])]
    const actors = wanted.flatMap((id) => {
      const relation = lookup.relation.get(id)
      return relation === undefined ? [] : [relation.source, relation.target]
    })
    if (selection.kind === 'entity') actors.push(selection.id)
    const { nodes } = phone ? plan.tall : plan.wide
    if (actors.some((id) => nodes[id] === undefined)) setDetail('all')
  }, [store, plan, phone, selection, chain])
}
