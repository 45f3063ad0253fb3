import { useEffect, useState } from 'react'
import type { Plan } from '../../scene/figure/plan.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'

/**
 * The arrangement made ahead, or one made now where there is none; `null` until it is there. What one sees first comes first:
 * until all is arranged, the main actors stand for it.
 */
export function useArrangement(planned: Plan | null): Plan | null {
  const store = useAppStore()
  const [made, setMade] = useState<Plan | null>(null)
  useEffect(() => {
    if (planned !== null) return
    let wanted = true
    void import('../../graph/jobs/layoutWorker.ts').then(async ({ createArranger }) => {
      const { dataset, lookup } = store.getState()
      const arranger = createArranger(dataset, lookup)
      const first = await arranger.first()
      if (wanted) setMade({ dataset: dataset.id, ...first, all: first.wide })
      const all = await arranger.all()
      arranger.stop()
      if (wanted) setMade({ dataset: dataset.id, ...first, all })
    })
    return () => {
      wanted = false
    }
  }, [planned, store])
  return planned ?? made
}
