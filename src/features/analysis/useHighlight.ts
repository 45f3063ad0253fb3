import { useEffect } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'

/**
 * Highlights relations in the network and brings them into view while the component is mounted, also again after a temporary
 * highlight from elsewhere; `null` highlights none. While an article is open, the highlight belongs to the reader.
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
