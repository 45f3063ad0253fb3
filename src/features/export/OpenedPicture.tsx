import { useEffect } from 'react'
import { decodeView } from '../../domain/permalink/decodeView.ts'
import { datasetDigest, readPictureView } from '../../formats/picture/pictureView.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import type { AppStore } from '../../store/appStore.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { showView } from '../../store/showView.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'

/** What became of the view in a picture. */
export type Outcome = 'opened' | 'otherVersion' | 'otherDataset' | 'none'

/** Shows the view that a picture carries, if it is one of this dataset. */
export async function openPicture(bytes: Uint8Array, store: AppStore): Promise<Outcome> {
  const { dataset, lookup, isOpenedFile, openDialog } = store.getState()
  const found = readPictureView(bytes)
  if (found === null) return 'none'
  if (found.dataset !== dataset.id) return 'otherDataset'
  openDialog('none')
  // An address leads to the published dataset alone; there it says also what the view names and the dataset has not.
  if (isOpenedFile) showView(store, decodeView(found.view, dataset, lookup).place)
  else window.location.hash = found.view
  return found.sha256 === (await datasetDigest(dataset)) ? 'opened' : 'otherVersion'
}

/** Opens the view of a picture that was dropped or chosen, and says what became of it. */
export function OpenedPicture({ file }: { readonly file: File }) {
  const store = useAppStore()
  const say = useToast()
  useEffect(() => {
    let isWanted = true
    const open = async () => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (!isWanted) return
      const outcome = await openPicture(bytes, store)
      const w = wordsIn('export', store.getState().language)
      // What went well is seen; the rest stays until it was read.
      const read = outcome === 'opened' ? undefined : { label: w('view.ok'), perform: () => undefined }
      say(w(`view.${outcome}`, { name: file.name }), read)
    }
    open().catch(() => say(wordsIn('export', store.getState().language)('view.none', { name: file.name })))
    return () => {
      isWanted = false
    }
  }, [file, store, say])
  return null
}
