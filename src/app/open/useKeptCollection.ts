import { useEffect, useRef } from 'react'
import { collectionInAddress } from '../../features/collections/collectionAddress.ts'
import type { Refusal } from '../../features/refusal/refusal.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { languageOfPage } from '../settings/languageOfPage.ts'
import type { Kept } from '../../store/slices/screen.ts'

/**
 * Opens the collection that the page's address names, which the browser keeps. It goes through the same door as a file, so that
 * nothing unverified reaches the screen.
 */
export function useKeptCollection(open: (file: File, kept: Kept) => void, onRefused: (refusal: Refusal) => void): void {
  const latest = useRef({ open, onRefused })
  useEffect(() => {
    latest.current = { open, onRefused }
  })
  useEffect(() => {
    const key = collectionInAddress(location.search)
    if (key === null) return
    const read = async () => {
      const { browserCollections } = await import('../../features/collections/collectionStorage.ts')
      try {
        const found = await browserCollections().read(key)
        if (found === undefined) return latest.current.onRefused({ kind: 'elsewhere', name: key })
        const { version, title, text } = found
        latest.current.open(new File([text], inLanguage(title, languageOfPage()).text), { key, version })
      } catch {
        latest.current.onRefused({ kind: 'kept-unreadable', name: key })
      }
    }
    read().catch(() => latest.current.onRefused({ kind: 'offline', name: key }))
  }, [])
}
