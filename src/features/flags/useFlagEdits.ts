import { useCallback } from 'react'
import type { Flag } from '../../domain/flags/flags.ts'
import { changeFlags, flagChange, flagKey, withFlag } from '../../domain/flags/flags.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { putFlags } from './putFlags.ts'

/** Reverts one change of the flags, and no later one. */
export type Undo = () => void

export interface FlagEdits {
  readonly replace: (flags: readonly Flag[]) => Undo
  readonly set: (flag: Flag) => Undo
  readonly remove: (flags: readonly Flag[]) => Undo
}

/** The actions that change flags. Each returns a function that reverts it. */
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
