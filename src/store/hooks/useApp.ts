import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from '../appStore.ts'

const AppContext = createContext<AppStore | null>(null)

export const AppProvider = AppContext.Provider

/** The store itself, for code that reads or acts outside a render. */
export function useAppStore(): AppStore {
  const store = useContext(AppContext)
  if (store === null) throw new Error('useAppStore: there is no AppProvider above this component')
  return store
}

/** A part of the state. The component renders again when that part changes. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector)
}
