import { useEffect } from 'react'
import { useApp, useAppStore } from '../store/useApp'
import { SHAPES, useMedia } from '../ui/useMedia'

/**
 * What the reader leaves of the page to the panel: nothing while one reads, room beside it on a desktop once something is
 * selected while reading. On a narrower screen a selection leaves the reader for the graph. The pages of a chain cover all.
 */
export function useReadingBeside(): 'none' | 'beside' | 'covered' {
  const store = useAppStore()
  const roomy = useMedia(SHAPES.desktop)
  const reading = useApp((state) => state.reading)
  const selection = useApp((state) => state.selection)
  const paged = useApp(({ chain }) => chain !== null && !chain.drawn)
  const chosen = reading !== null && selection !== reading.from && selection.kind !== 'none'
  useEffect(() => {
    if (chosen && !roomy) store.getState().leaveReading()
  }, [store, chosen, roomy])
  if (paged) return 'covered'
  if (reading === null) return 'none'
  return chosen ? 'beside' : 'covered'
}
