import { useState } from 'react'
import type { PictureRequest, Printer } from '../../store/printer.ts'
import { chooseDestination } from '../../ui/files/destination.ts'

/** How far saving is, and how it ended. */
export interface Saving {
  readonly is: 'idle' | 'drawing' | 'failed' | 'failed.saving' | 'copied' | 'copy.failed'
}

/**
 * Saves a picture in a file, or copies it. Both say how they ended.
 * @param onSaved called with the name of the file, and whether its place is the user's choice or that of all downloads
 */
export function useSaving(
  printer: Printer | null,
  request: PictureRequest | null,
  onSaved: (message: 'saved' | 'downloaded', name: string) => void,
) {
  const [saving, setSaving] = useState<Saving>({ is: 'idle' })
  const save = async (name: string) => {
    if (printer === null || request === null) return
    const destination = await chooseDestination(name)
    if (destination === null) return
    setSaving({ is: 'drawing' })
    let file: Blob
    try {
      file = await printer.png(request)
    } catch {
      return setSaving({ is: 'failed' })
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
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': printer.png(request) })])
      setSaving({ is: 'copied' })
    } catch {
      setSaving({ is: 'copy.failed' })
    }
  }
  return { saving, save, copy, forget: () => setSaving({ is: 'idle' }) }
}
