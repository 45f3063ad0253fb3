import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useAppStore } from './useApp.ts'

/** How many acts can be undone, and how many done again. */
export const useUndo = () =>
  useStore(
    useAppStore().temporal,
    useShallow(({ pastStates, futureStates }) => ({ past: pastStates.length, future: futureStates.length })),
  )
