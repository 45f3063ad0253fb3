import { useEffect, useState } from 'react'
import { canvasMeasure } from '../graph/measure'
import type { Plan } from '../scene/plan'
import { useAppStore } from '../store/useApp'

/** The arrangement made ahead, or one made now where there is none; `null` until it is there. */
export function useArrangement(planned: Plan | null): Plan | null {
  const store = useAppStore()
  const [made, setMade] = useState<Plan | null>(null)
  useEffect(() => {
    if (planned !== null) return
    let wanted = true
    void import('../scene/arrange/arrangePlan').then(({ arrangePlan }) => {
      const { dataset, lookup } = store.getState()
      if (wanted) setMade(arrangePlan(dataset, lookup, canvasMeasure()))
    })
    return () => {
      wanted = false
    }
  }, [planned, store])
  return planned ?? made
}
