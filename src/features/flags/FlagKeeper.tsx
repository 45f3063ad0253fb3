import { useEffect, useState } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { download } from '../../ui/files/download.ts'
import type { FlagStorage } from './flagStorage.ts'
import { browserFlags, startFlags, UnreadableFlags } from './flagStorage.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** Keeps the user's flags in the browser while the dataset is on screen. */
export function FlagKeeper({ storageOf = browserFlags }: { readonly storageOf?: (dataset: string) => FlagStorage }) {
  const store = useAppStore()
  const say = useToast()
  const [start, setStart] = useState(0)
  useEffect(() => {
    const { dataset, language } = store.getState()
    const storage = storageOf(dataset.id)
    const startAnew = async (text: string) => {
      download(new Blob([text], { type: 'application/json' }), `sanad-flags-${dataset.id}-unreadable.json`)
      await storage.setAside()
      setStart((count) => count + 1)
    }
    const refused = (reason: unknown) => {
      const w = wordsIn('flags', language)
      if (!(reason instanceof UnreadableFlags)) return void say(w('refused'))
      const perform = () => void startAnew(reason.text).catch(() => say(w('refused')))
      say(w('unreadable'), { label: w('unreadable.anew'), perform })
    }
    const started = startFlags(store, refused, storage)
    return () => void started.then((stop) => stop())
  }, [store, say, start, storageOf])
  return null
}
