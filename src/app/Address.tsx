import { useEffect } from 'react'
import { lostText } from '../i18n/lostText'
import { permalinkWords } from '../i18n/permalinkWords'
import { wordsIn } from '../i18n/words'
import { useAppStore } from '../store/useApp'
import { useToast } from '../ui/Toasts'
import { followAddress } from './followAddress'

/** Keeps the page's address and its view the same, and says what a link names that is not there. */
export function Address() {
  const store = useAppStore()
  const say = useToast()
  useEffect(
    () =>
      followAddress(store, (decoded) => {
        const { language } = store.getState()
        const ok = wordsIn(permalinkWords, language)('ok')
        say(lostText(language, decoded), { label: ok, perform: () => undefined })
      }),
    [store, say],
  )
  return null
}
