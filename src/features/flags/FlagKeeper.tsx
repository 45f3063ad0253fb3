import { useEffect } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { startFlags } from './flagStorage.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** Keeps the user's flags in the browser while the dataset is on screen. */
export function FlagKeeper() {
  const store = useAppStore()
  const say = useToast()
  useEffect(() => {
    const refused = () => say(wordsIn('flags', store.getState().language)('refused'))
    const started = startFlags(store, refused)
    return () => void started.then((stop) => stop())
  }, [store, say])
  return null
}
