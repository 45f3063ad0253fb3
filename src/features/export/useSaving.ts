import { useEffect, useRef, useState } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'
import type { DrawingWatch, PictureRequest, Printer } from '../../store/printer.ts'
import { chooseDestination } from '../../ui/files/destination.ts'
import type { PictureFile } from './choice.ts'
import { pictureFile, svgAbout, viewText } from './pictureFile.ts'

/** How far saving is, and how it ended. */
export interface Saving {
  readonly is: 'idle' | 'drawing' | 'stopped' | 'failed' | 'failed.svg' | 'failed.saving' | 'copied' | 'copy.failed'
  /** The share that is drawn. */
  readonly share?: number
}

type Watched = Required<Pick<DrawingWatch, 'onProgress' | 'stop'>>

/**
 * Saves a picture in a file, or copies it. Both say how far they are and how they ended; closing the dialog stops them.
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
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  /** Begins to draw; what was being drawn ends. */
  const begin = (): Watched => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setSaving({ is: 'drawing', share: 0 })
    const onProgress = (share: number) => setSaving((now) => (running.current === own ? { is: 'drawing', share } : now))
    return { onProgress, stop: own.signal }
  }
  /** Says how it ended, unless the user has stopped it. */
  const end = ({ stop }: Watched, how: Saving) => {
    if (!stop.aborted) setSaving(how)
  }
  const pngOf = async (by: Printer, wanted: PictureRequest, watch: Watched): Promise<Blob> => {
    let view: Promise<string> | undefined
    const carried = () => (view ??= viewText(store.getState()))
    const png = await by.png(wanted, hasView ? { ...watch, onPainted: () => void carried() } : watch)
    return pictureFile(png, by.report(wanted).dpi, hasView ? await carried() : null)
  }
  const svgOf = async (by: Printer, wanted: PictureRequest, watch: Watched) =>
    by.svg(wanted, await svgAbout(store.getState(), wanted, hasView), watch)
  const save = async (name: string, kind: PictureFile) => {
    if (printer === null || request === null) return
    const destination = await chooseDestination(name)
    if (destination === null) return
    const watch = begin()
    let file: Blob
    try {
      file = await (kind === 'svg' ? svgOf : pngOf)(printer, request, watch)
      watch.stop.throwIfAborted()
    } catch {
      await destination.discard()
      return end(watch, { is: kind === 'svg' ? 'failed.svg' : 'failed' })
    }
    try {
      await destination.write(file)
      end(watch, { is: 'idle' })
      onSaved(destination.isChosen ? 'saved' : 'downloaded', name)
    } catch {
      await destination.discard()
      end(watch, { is: 'failed.saving' })
    }
  }
  const copy = async () => {
    if (printer === null || request === null) return
    const watch = begin()
    try {
      // Safari wants the promise of the picture while the click is handled.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(printer, request, watch) })])
      end(watch, { is: 'copied' })
    } catch {
      end(watch, { is: 'copy.failed' })
    }
  }
  const stop = () => {
    running.current?.abort()
    setSaving({ is: 'stopped' })
  }
  /** A choice makes what was said of the last picture void. What is being drawn is still saved. */
  const forget = () => setSaving((now) => (now.is === 'drawing' ? now : { is: 'idle' }))
  return { saving, save, copy, stop, forget }
}
