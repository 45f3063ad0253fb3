import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useAppStore } from './useApp.ts'

/** The number of steps that can be undone, and redone. */
export const useUndo = () =>
  useStore(
    useAppStore().temporal,
    useShallow(({ pastStates, futureStates }) => ({ past: pastStates.length, future: futureStates.length })),
  )
