import { useEffect } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'

/**
 * Highlights relations in the network and brings them into sight, for as long as this is there, also again after something
 * else was highlighted for a while; `null` highlights none. While an article is read, the highlight is the reader's.
 */
export function useHighlight(relations: ReadonlySet<string> | null): void {
  const store = useAppStore()
  const isFree = useApp(
    ({ highlight, reading }) => reading === null && (highlight === null || highlight.relations === relations),
  )
  useEffect(() => {
    if (relations === null || !isFree) return
    const { highlightRelations, canvas } = store.getState()
    highlightRelations(relations)
    canvas?.reveal(...[...relations].map((id) => ({ kind: 'relation', id }) as const))
  }, [store, relations, isFree])
  useEffect(
    () => () => {
      if (relations !== null && store.getState().highlight?.relations === relations)
        store.getState().highlightRelations(null)
    },
    [store, relations],
  )
}
