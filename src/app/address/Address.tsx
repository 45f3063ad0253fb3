import { useEffect } from 'react'
import { lostText } from '../../i18n/sentences/lostText.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { followAddress } from './followAddress.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** Keeps the page's address and its view in step, and reports what a link names that does not exist. */
export function Address() {
  const store = useAppStore()
  const say = useToast()
  useEffect(
    () =>
      followAddress(store, (decoded) => {
        const { language } = store.getState()
        const ok = wordsIn('share', language)('lost.ok')
        say(lostText(language, decoded), { label: ok, perform: () => undefined })
      }),
    [store, say],
  )
  return null
}
