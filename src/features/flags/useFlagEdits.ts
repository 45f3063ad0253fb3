import { useCallback } from 'react'
import type { Flag } from '../../domain/flags/flags.ts'
import { changeFlags, flagChange, flagKey, withFlag } from '../../domain/flags/flags.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { putFlags } from './putFlags.ts'

/** Takes back a change to the flags, and nothing that came after it. */
export type Undo = () => void

export interface FlagEdits {
  readonly replace: (flags: readonly Flag[]) => Undo
  readonly set: (flag: Flag) => Undo
  readonly remove: (flags: readonly Flag[]) => Undo
}

/** The ways to change flags; each answers how to take it back. */
export function useFlagEdits(): FlagEdits {
  const store = useAppStore()
  const replace = useCallback(
    (after: readonly Flag[]): Undo => {
      const back = flagChange(after, store.getState().flags)
      putFlags(store, after)
      return () => putFlags(store, changeFlags(store.getState().flags, back))
    },
    [store],
  )
  return {
    replace,
    set: (flag) => replace(withFlag(store.getState().flags, flag)),
    remove: (flags) => replace(changeFlags(store.getState().flags, { set: [], gone: flags.map(flagKey) })),
  }
}
