import { useEffect } from 'react'
import { lostText } from '../../i18n/sentences/lostText.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { followAddress } from './followAddress.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/**
 * Keeps the page's address and its view in step, and reports what a link names that does not exist.
 * @param onRead called once the view is what the link of the page opens
 */
export function Address({ onRead }: { readonly onRead: () => void }) {
  const store = useAppStore()
  const say = useToast()
  useEffect(() => {
    const stop = followAddress(store, (decoded) => {
      const { language } = store.getState()
      const ok = wordsIn('share', language)('lost.ok')
      say(lostText(language, decoded), { label: ok, perform: () => undefined })
    })
    onRead()
    return stop
  }, [store, say, onRead])
  return null
}
