import { useEffect } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'

/**
 * Lights relations in the network and brings them into sight, for as long as this is there, also again after something else was lit for a while; `null`
 * lights none. While one reads, the light is the reader's.
 */
export function useLit(relations: ReadonlySet<string> | null): void {
  const store = useAppStore()
  const isFree = useApp(({ lit, reading }) => reading === null && (lit === null || lit === relations))
  useEffect(() => {
    if (relations === null || !isFree) return
    const { setLit, canvas } = store.getState()
    setLit(relations)
    canvas?.reveal(...[...relations].map((id) => ({ kind: 'relation', id }) as const))
  }, [store, relations, isFree])
  useEffect(
    () => () => {
      if (relations !== null && store.getState().lit === relations) store.getState().setLit(null)
    },
    [store, relations],
  )
}
