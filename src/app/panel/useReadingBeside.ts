import { useEffect } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'

/**
 * What the reader leaves of the page to the panel: nothing while one reads, room beside it on a desktop once something is
 * selected while reading. On a narrower screen a selection leaves the reader for the graph; an article that was opened from
 * the pages of a chain leaves them for the chain on the graph, for those pages cover all.
 */
export function useReadingBeside(): 'none' | 'beside' | 'covered' {
  const store = useAppStore()
  const roomy = useMedia(SHAPES.desktop)
  const reading = useApp((state) => state.reading)
  const selection = useApp((state) => state.selection)
  const paged = useApp(({ chain }) => chain !== null && !chain.drawn)
  const chosen = reading !== null && selection !== reading.from && selection.kind !== 'none'
  useEffect(() => {
    if (!chosen || roomy) return
    const { leaveReading, setChain } = store.getState()
    leaveReading()
    setChain({ drawn: true })
  }, [store, chosen, roomy])
  if (reading !== null) return chosen ? 'beside' : 'covered'
  return paged ? 'covered' : 'none'
}
