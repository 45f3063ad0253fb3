import { useEffect, useState } from 'react'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { SearchIndex } from '../../domain/search/searchIndex.ts'
import { indexInSteps } from '../../domain/search/searchIndex.ts'
import { useApp } from '../../store/hooks/useApp.ts'

/** An index lasts as long as its dataset: the second opening finds it ready. */
const made = new WeakMap<Dataset, SearchIndex>()

/** Milliseconds of work between two breaths of the page. */
const SLICE = 24

/** The index of the dataset, made when it is first asked for, piece by piece; `null` until it is there. */
export function useSearchIndex(): SearchIndex | null {
  const dataset = useApp((state) => state.dataset)
  const [index, setIndex] = useState(() => made.get(dataset) ?? null)
  useEffect(() => {
    if (index !== null) return
    const steps = indexInSteps(dataset)
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
  }, [dataset, index])
  return index
}
