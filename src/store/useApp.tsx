import type { ReactNode } from 'react'
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Translate } from '../i18n/translate'
import { translator } from '../i18n/translate'
import type { AppState, AppStore } from './appStore'

const AppContext = createContext<AppStore | null>(null)

/** Gives the store to everything below it. */
export function AppProvider({ store, children }: { readonly store: AppStore; readonly children: ReactNode }) {
  return <AppContext value={store}>{children}</AppContext>
}

/** The store itself, for handlers that read the state when they run. */
export function useAppStore(): AppStore {
  const store = useContext(AppContext)
  if (store === null) throw new Error('useApp was called outside of <AppProvider>')
  return store
}

/** A part of the state; the component renders again when that part changes. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector)
}

/** The words of the interface in the reader's language. */
export function useTranslate(): Translate {
  const language = useApp((state) => state.language)
  return useMemo(() => translator(language), [language])
}
