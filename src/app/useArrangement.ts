import { useEffect, useState } from 'react'
import type { Plan } from '../scene/plan'
import { useAppStore } from '../store/useApp'

/** The arrangement made ahead, or one made now where there is none; `null` until it is there. */
export function useArrangement(planned: Plan | null): Plan | null {
  const store = useAppStore()
  const [made, setMade] = useState<Plan | null>(null)
  useEffect(() => {
    if (planned !== null) return
    let wanted = true
    void import('../graph/arranger').then(async ({ createArranger }) => {
      const { dataset, lookup } = store.getState()
      const plan = await createArranger(dataset, lookup).plan()
      if (wanted) setMade(plan)
    })
    return () => {
      wanted = false
    }
  }, [planned, store])
  return planned ?? made
}
