import { useEffect } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { OPENED_OF_TAB, openedOfTab } from './openedOfTab.ts'

/** Keeps the name of the file that is open in this tab, as far as the browser lets it; `null` for none. */
function keep(name: string | null): void {
  try {
    if (name === null) sessionStorage.removeItem(OPENED_OF_TAB)
    else sessionStorage.setItem(OPENED_OF_TAB, name)
  } catch {
    // After a reload nothing is said, then.
  }
}

/**
 * Says, once, that a file was open in this tab when its page was loaded anew, and is not any more: a page may not read a file again that
 * it was given once.
 * @param open the name of the file that is open now and that the browser does not keep
 */
export function useOpenedBefore(open: string | null): void {
  const say = useToast()
  const w = useWords('open')
  useEffect(() => {
    const before = openedOfTab()
    keep(open)
    if (open !== null) return () => keep(null)
    if (before !== null) say(w('gone', { name: before }))
    return
  }, [open, say, w])
}
