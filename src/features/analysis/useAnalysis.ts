import { useCallback, useEffect, useRef, useState } from 'react'
import { analyse } from '../../analysis/analyse.ts'
import type { Findings } from '../../domain/analysis/findings.ts'
import { PARTS } from '../../domain/analysis/findings.ts'
import type { Ties } from '../../domain/analysis/ties.ts'

/** What shows changes step by step when several filters are pressed: the last step is worked out. */
const PAUSE_MS = 150

export interface Analysis {
  /** What the findings are of: not what shows now, while that is still worked out or was stopped. */
  readonly of: Ties
  readonly found: Partial<Findings>
  readonly phase: 'working' | 'done' | 'stopped' | 'failed'
  /** How many parts have been found. */
  readonly count: number
  /** Tells the findings of one run from those of another. */
  readonly run: number
  readonly again: () => void
  readonly stop: () => void
}

type State = Pick<Analysis, 'of' | 'found' | 'phase' | 'count' | 'run'>

/** Works out in a worker what there is to say about ties, and again when they change; what was found stays until then. */
export function useAnalysis(ties: Ties): Analysis {
  const [state, setState] = useState<State>({ of: ties, found: {}, phase: 'working', count: 0, run: 0 })
  const end = useRef<() => void>(() => undefined)
  const started = useRef(false)

  const again = useCallback(() => {
    end.current()
    setState((before) => ({ ...before, phase: 'working', count: 0 }))
    end.current = analyse(ties, {
      onPart: (part, count) =>
        setState(({ found, run }) => ({
          of: ties,
          found: count === 1 ? part : { ...found, ...part },
          phase: count === PARTS ? 'done' : 'working',
          count,
          run: count === 1 ? run + 1 : run,
        })),
      onFailure: () => setState((before) => ({ ...before, phase: 'failed' })),
    })
  }, [ties])

  useEffect(() => {
    const timer = setTimeout(again, started.current ? PAUSE_MS : 0)
    started.current = true
    return () => {
      clearTimeout(timer)
      end.current()
    }
  }, [again])

  const stop = useCallback(() => {
    end.current()
    setState((before) => ({ ...before, phase: 'stopped' }))
  }, [])
  return { ...state, again, stop }
}
