import { useEffect } from 'react'
import { wordsIn } from '../../i18n/engine/words.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { setCollectionInAddress } from './collectionAddress.ts'
import type { CollectionStorage } from './collectionStorage.ts'
import { browserCollections } from './collectionStorage.ts'
import { keepCollection } from './keepCollection.ts'

interface Props {
  /** Called once the address leads to it. */
  readonly onKept?: () => void
  readonly storageOf?: () => CollectionStorage
}

/** Keeps the user's decisions about their own file in the browser, and its key in the address, so that a reload finds it. */
export function CollectionKeeper({ onKept, storageOf = browserCollections }: Props) {
  const store = useAppStore()
  const say = useToast()
  useEffect(() => {
    let isTold = false
    const w = (key: 'kept.refused' | 'kept.elsewhere') => wordsIn('review', store.getState().language)(key)
    return keepCollection(store, storageOf(), {
      onKept: (key) => {
        setCollectionInAddress(key, true)
        onKept?.()
      },
      onOvertaken: () => say(w('kept.elsewhere')),
      onRefused: () => {
        if (!isTold) say(w('kept.refused'))
        isTold = true
      },
    })
  }, [store, say, storageOf, onKept])
  return null
}
