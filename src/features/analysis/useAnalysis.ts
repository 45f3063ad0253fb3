import { useCallback, useEffect, useRef, useState } from 'react'
import { analyse } from '../../analysis/analyse.ts'
import type { Findings } from '../../domain/analysis/findings.ts'
import { FINDING_COUNT } from '../../domain/analysis/findings.ts'
import type { Ties } from '../../domain/analysis/ties.ts'

/** The delay after a change, so that only the last of several quick filter changes is computed. */
const PAUSE_MS = 150

export interface Analysis {
  /**
   * The ties that the findings belong to. While newer ties are being computed, or after a stop, these are not the visible
   * ones.
   */
  readonly of: Ties
  readonly found: Partial<Findings>
  readonly phase: 'working' | 'done' | 'stopped' | 'failed'
  /** The number of finished parts. */
  readonly count: number
  /** Distinguishes the findings of one run from those of another. */
  readonly run: number
  readonly again: () => void
  readonly stop: () => void
}

type State = Pick<Analysis, 'of' | 'found' | 'phase' | 'count' | 'run'>

/** Analyses the visible ties in a worker, and again when they change. The former findings stay until then. */
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
          phase: count === FINDING_COUNT ? 'done' : 'working',
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
