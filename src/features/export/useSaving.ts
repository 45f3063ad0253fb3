import { useState } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'
import type { PictureRequest, Printer } from '../../store/printer.ts'
import { chooseDestination } from '../../ui/files/destination.ts'
import type { PictureFile } from './choice.ts'
import { pictureFile, svgAbout } from './pictureFile.ts'

/** How far saving is, and how it ended. */
export interface Saving {
  readonly is: 'idle' | 'drawing' | 'failed' | 'failed.svg' | 'failed.saving' | 'copied' | 'copy.failed'
}

/**
 * Saves a picture in a file, or copies it. Both say how they ended.
 * @param hasView whether the picture carries the view that it shows
 * @param onSaved called with the name of the file, and whether its place is the user's choice or that of all downloads
 */
export function useSaving(
  printer: Printer | null,
  request: PictureRequest | null,
  hasView: boolean,
  onSaved: (message: 'saved' | 'downloaded', name: string) => void,
) {
  const [saving, setSaving] = useState<Saving>({ is: 'idle' })
  const store = useAppStore()
  const pngOf = async (by: Printer, wanted: PictureRequest): Promise<Blob> =>
    pictureFile(store.getState(), await by.png(wanted), by.report(wanted).dpi, hasView)
  const svgOf = (by: Printer, wanted: PictureRequest) => by.svg(wanted, svgAbout(store.getState(), wanted, hasView))
  const save = async (name: string, kind: PictureFile) => {
    if (printer === null || request === null) return
    const destination = await chooseDestination(name)
    if (destination === null) return
    setSaving({ is: 'drawing' })
    let file: Blob
    try {
      file = await (kind === 'svg' ? svgOf : pngOf)(printer, request)
    } catch {
      return setSaving({ is: kind === 'svg' ? 'failed.svg' : 'failed' })
    }
    try {
      await destination.write(file)
      setSaving({ is: 'idle' })
      onSaved(destination.isChosen ? 'saved' : 'downloaded', name)
    } catch {
      setSaving({ is: 'failed.saving' })
    }
  }
  const copy = async () => {
    if (printer === null || request === null) return
    setSaving({ is: 'drawing' })
    try {
      // Safari wants the promise of the picture while the click is handled.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(printer, request) })])
      setSaving({ is: 'copied' })
    } catch {
      setSaving({ is: 'copy.failed' })
    }
  }
  return { saving, save, copy, forget: () => setSaving({ is: 'idle' }) }
}
