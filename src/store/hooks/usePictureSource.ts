import { useEffect, useLayoutEffect, useRef } from 'react'
import type { PictureSource, PictureSourceKind } from '../pictureSource.ts'
import { useAppStore } from './useApp.ts'

/**
 * Offers a view to the dialog that saves pictures, for as long as the view is mounted.
 * @param make makes the source of what the view shows now, with code that is fetched when it is asked for
 */
export function usePictureSource(kind: PictureSourceKind, make: () => Promise<PictureSource>): void {
  const store = useAppStore()
  const latest = useRef(make)
  useLayoutEffect(() => {
    latest.current = make
  })
  useEffect(() => {
    const { offerPicture } = store.getState()
    offerPicture(kind, () => latest.current())
    return () => offerPicture(kind, null)
  }, [kind, store])
}
