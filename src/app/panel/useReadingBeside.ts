import { useEffect } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'

/**
 * How much room the article view leaves for the side panel: none while the user reads; on a desktop, room beside it once something
 * is selected. On a narrower screen a selection closes the article view and shows the graph. An article that was opened from the
 * pages of a chain shows the chain on the graph instead, because those pages cover everything.
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
