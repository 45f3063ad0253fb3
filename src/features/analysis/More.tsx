import { useState } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface First<T> {
  readonly first: readonly T[]
  /** The number of entries that are not shown yet. */
  readonly rest: number
  readonly showMore: () => void
}

/** The first entries of a list, and more of them with each request. */
export function useFirst<T>(all: readonly T[], few: number): First<T> {
  const [shown, setShown] = useState(few)
  return {
    first: all.slice(0, shown),
    rest: Math.max(0, all.length - shown),
    showMore: () => setShown((before) => before + few),
  }
}

/** A button that shows more of a long list; nothing if all of it is shown. */
export function More({ rest, onMore }: { readonly rest: number; readonly onMore: () => void }) {
  const w = useWords('analysis')
  if (rest === 0) return null
  return (
    <Button look="outlined" onClick={onMore}>
      {w('more', { count: rest })}
    </Button>
  )
}
