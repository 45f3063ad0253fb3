import { useEffect, useSyncExternalStore } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { currentKeeping, onKeeping, resumeKeeping, takeNewer } from './keeping.ts'

/** Keeps Sanad on the device if the user wants that, and tells of a newer build. */
export function OfflineKeeper() {
  const w = useWords('offline')
  const say = useToast()
  const keeping = useSyncExternalStore(onKeeping, currentKeeping)
  useEffect(() => resumeKeeping(), [])
  useEffect(() => {
    return keeping === 'newer' ? say(w('newer'), { label: w('newer.take'), perform: takeNewer }) : undefined
  }, [keeping, say, w])
  return null
}
