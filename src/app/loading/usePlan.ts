import { useCallback, useEffect, useState } from 'react'
import type { GetLayoutWorker } from '../../graph/layoutClient/useLayoutWorker.ts'
import type { Plan } from '../../scene/figure/plan.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { wordsIn } from '../../i18n/engine/words.ts'

interface PlanState {
  /** `null` until the first view is arranged. */
  readonly plan: Plan | null
  /** Whether the whole graph is still being arranged; until then, the most important entities are drawn in its place. */
  readonly isArrangingAll: boolean
  /** Retries what could not be computed; `null` if nothing has failed. */
  readonly retry: (() => void) | null
}

/**
 * The precomputed arrangements of a dataset, or newly computed ones if it has none. The first view is computed first; until
 * the whole graph is arranged, the first view is drawn in its place.
 */
export function usePlan(planned: Plan | null, layoutWorker: GetLayoutWorker): PlanState {
  const store = useAppStore()
  const say = useToast()
  const [computed, setComputed] = useState<Plan | null>(null)
  const [hasAll, setHasAll] = useState(false)
  const [failures, setFailures] = useState({ count: 0, isFailed: false })
  const retry = useCallback(() => setFailures(({ count }) => ({ count: count + 1, isFailed: false })), [])
  useEffect(() => {
    if (planned !== null) return
    let isWanted = true
    let hasFirstView = false
    const compute = async () => {
      const worker = await layoutWorker()
      const dataset = store.getState().dataset.id
      const first = await worker.first()
      hasFirstView = true
      if (isWanted) setComputed({ dataset, ...first, all: first.wide })
      const all = await worker.all()
      if (!isWanted) return
      setComputed({ dataset, ...first, all })
      setHasAll(true)
    }
    compute().catch(() => {
      if (!isWanted) return
      setFailures(({ count }) => ({ count, isFailed: true }))
      if (!hasFirstView) return
      const t = wordsIn('app', store.getState().language)
      say(t('state.layout.failed'), { label: t('state.error.retry'), perform: retry })
    })
    return () => {
      isWanted = false
    }
  }, [planned, store, layoutWorker, say, retry, failures.count])
  return {
    plan: planned ?? computed,
    isArrangingAll: planned === null && !hasAll && !failures.isFailed,
    retry: failures.isFailed ? retry : null,
  }
}
