import { useEffect, useState } from 'react'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { SearchIndex } from '../../domain/search/searchIndex.ts'
import { indexInSteps } from '../../domain/search/searchIndex.ts'
import { useApp } from '../../store/hooks/useApp.ts'

/** An index is kept as long as its dataset, so that a second opening finds it ready. */
const made = new WeakMap<Dataset, SearchIndex>()

/** Milliseconds of work before the browser gets a turn. */
const SLICE = 24

/** The index of the dataset, built in pieces when it is first needed; `null` until it is complete. */
export function useSearchIndex(): SearchIndex | null {
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const [index, setIndex] = useState(() => made.get(dataset) ?? null)
  useEffect(() => {
    if (index !== null) return
    const steps = indexInSteps(dataset, lookup)
    let timer: ReturnType<typeof setTimeout>
    const work = () => {
      const until = performance.now() + SLICE
      for (;;) {
        const step = steps.next()
        if (step.done === true) {
          made.set(dataset, step.value)
          return setIndex(step.value)
        }
        if (performance.now() > until) break
      }
      timer = setTimeout(work)
    }
    work()
    return () => clearTimeout(timer)
  }, [dataset, lookup, index])
  return index
}
