import { useEffect, useId, useState } from 'react'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { PngRequest, Printer } from '../../store/canvas.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { Unfetched } from '../../ui/state/lazyNamed.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { framePainted } from '../../ui/state/framePainted.ts'
import { download } from '../../ui/files/download.ts'
import { Choices } from './Choices.tsx'
import styles from './ExportDialog.module.css'
import { pngFileName } from './pngFileName.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { posterText } from './posterText.ts'

const EXTENTS = ['screen', 'graph'] as const
const SCALES = [1, 2, 4] as const

/** Saves the picture as PNG. It shows the size in advance, and whether this browser can draw it. */
export function ExportDialog() {
  const t = useWords('app')
  const w = useWords('export')
  const say = useToast()
  const store = useAppStore()
  const field = useId()
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const canvas = useApp((state) => state.canvas)
  const openDialog = useApp((state) => state.openDialog)
  const [title, setTitle] = useState(() => inLanguage(dataset.title, language).text)
  const [extent, setExtent] = useState<PngRequest['extent']>('screen')
  const [scale, setScale] = useState<number>(2)
  const [progress, setProgress] = useState<'idle' | 'drawing' | 'failed'>('idle')
  const [printer, setPrinter] = useState<Printer | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const request: PngRequest | null = printer && {
    extent,
    scale,
    text: posterText(store.getState(), printer.contents(), title),
  }
  const measure = request === null ? undefined : printer?.measure(request)
  const close = () => openDialog('none')

  useEffect(() => {
    let wanted = true
    const fetchPrinter = async () => {
      const found = await canvas?.printer()
      // The size is computed once the dialog is on screen.
      await framePainted()
      if (found === undefined || !wanted) return
      const state = store.getState()
      await found.prepare(posterText(state, found.contents(), inLanguage(state.dataset.title, state.language).text))
      if (wanted) setPrinter(found)
    }
    fetchPrinter().catch((error: unknown) => wanted && setFailure(new Unfetched(error)))
    return () => {
      wanted = false
    }
  }, [canvas, store])

  const save = async () => {
    if (printer === null || request === null || measure === undefined) return
    setProgress('drawing')
    try {
      download(await printer.png(request), pngFileName(title, measure.width, measure.height))
      close()
      say(w('saved'))
    } catch {
      setProgress('failed')
    }
  }

  // The error boundary around this dialog reports the failure and offers to try again.
  if (failure !== null) throw failure
  const scales = SCALES.some((one) => one === scale) ? SCALES : [...SCALES, scale]
  return (
    <Dialog title={w('title')} closeLabel={t('close')} onClose={close}>
      <div className={styles.form}>
        <div className={styles.field}>
          <label htmlFor={field}>{w('name')}</label>
          <input id={field} type="text" dir="auto" value={title} onChange={(event) => setTitle(event.target.value)} />
        </div>
        <Choices
          title={w('extent')}
          options={EXTENTS.map((value) => ({ value, label: w(`extent.${value}`) }))}
          chosen={extent}
          onChoose={setExtent}
        />
        <Choices
          title={w('scale')}
          options={scales.map((value) => ({ value, label: w('scale.of', { scale: value }) }))}
          chosen={scale}
          onChoose={setScale}
        />
        {measure !== undefined && measure.fits && (
          <p className={styles.size}>{w('size', { width: measure.width, height: measure.height })}</p>
        )}
        {measure !== undefined && !measure.fits && (
          <div className={styles.warning} role="alert">
            <p>
              {measure.largestScale > 0
                ? w('tooLarge', { width: measure.width, height: measure.height, scale: measure.largestScale })
                : w('tooLarge.never', { width: measure.width, height: measure.height })}
            </p>
            {measure.largestScale > 0 && (
              <Button look="outlined" onClick={() => setScale(measure.largestScale)}>
                {w('use', { scale: measure.largestScale })}
              </Button>
            )}
          </div>
        )}
        <p className={styles.note}>{w('note')}</p>
        {progress === 'failed' && (
          <p className={styles.warning} role="alert">
            {w('failed')}
          </p>
        )}
        <div className={styles.actions}>
          <Button look="outlined" onClick={close}>
            {t('cancel')}
          </Button>
          <Button look="filled" disabled={progress === 'drawing' || measure?.fits !== true} onClick={save}>
            {w(progress === 'drawing' ? 'saving' : 'save')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
