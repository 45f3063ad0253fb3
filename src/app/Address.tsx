import { useEffect } from 'react'
import { formatList } from '../i18n/list'
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
      followAddress(store, ({ lost, newer }) => {
        const { language } = store.getState()
        const w = wordsIn(permalinkWords, language)
        const what = formatList(
          language,
          lost.map((one) => w(one.what, { value: one.value })),
        )
        const said = [newer ? w('newer') : '', lost.length === 0 ? '' : w('lost', { what })]
        say(said.filter((text) => text !== '').join(' '), { label: w('ok'), perform: () => undefined })
      }),
    [store, say],
  )
  return null
}
