import { useEffect, useState } from 'react'
import { lookupOf } from '../../domain/dataset/lookup.ts'
import type { AppStore } from '../../store/appStore.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import type { LayoutWorker } from './layoutWorker.ts'

/** Returns the layout worker. Its code is fetched at the first call. */
export type GetLayoutWorker = () => Promise<LayoutWorker>

function lazyLayoutWorker(store: AppStore) {
  let worker: Promise<LayoutWorker> | undefined
  const get: GetLayoutWorker = () => {
    const { record, dataset, lookup } = store.getState()
    worker ??= import('./layoutWorker.ts').then(({ createLayoutWorker }) =>
      // With what was rejected, which has its place if the user takes the decision back.
      createLayoutWorker(record, record === dataset ? lookup : lookupOf(record)),
    )
    worker.catch(() => {
      worker = undefined
    })
    return worker
  }
  const stop = () => void worker?.then((found) => found.stop()).catch(() => {})
  return { get, stop }
}

/** The only layout worker of the dataset on screen, so that the dataset is copied to a worker once. It ends with the page. */
export function useLayoutWorker(): GetLayoutWorker {
  const store = useAppStore()
  const [{ get, stop }] = useState(() => lazyLayoutWorker(store))
  useEffect(() => stop, [stop])
  return get
}
