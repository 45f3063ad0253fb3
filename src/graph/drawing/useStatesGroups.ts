import { useEffect, useState } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'

/**
 * Whether the code that draws hulls is needed for groups that somebody in the dataset speaks of. It waits for the first picture,
 * which is shown sooner without them; hulls lie below everything and move nothing.
 */
export function useStatesGroups(ready: boolean): boolean {
  const dataset = useApp((state) => state.dataset)
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    if (!ready) return
    // The picture appears in one frame and can be used from the next.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDue(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [ready])
  return isDue && dataset.entities.some(({ outline }) => outline === true)
}
