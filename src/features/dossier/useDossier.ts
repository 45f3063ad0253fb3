import { useEffect, useRef, useState } from 'react'
import type { Dossier } from '../../domain/dossier/dossier.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import type { PictureRequest, Printer } from '../../store/printer.ts'
import { framePainted } from '../../ui/state/framePainted.ts'
import { dossierPicture } from './dossierPicture.ts'
import type { DossierExtent } from './dossierRelations.ts'

/** A picture that can be drawn at once. */
export interface PreparedPicture {
  readonly printer: Printer
  readonly request: PictureRequest
}

/** The sheets, of which the first `pairs` are set. */
export interface Setting {
  readonly dossier: Dossier
  readonly pairs: number
  readonly picture: PreparedPicture | null
}

/** How far the sheets are, and how printing ended. */
export type Stage =
  | { readonly is: 'choosing' | 'stopped' | 'failed' }
  | (Setting & { readonly is: 'setting' | 'printing' })

/** What is printed. */
export interface Order {
  readonly dossier: Dossier
  readonly extent: DossierExtent
  /** Draws the picture; `null` for a dossier without one. */
  readonly printer: Printer | null
}

/** How many pairs are set between two frames. */
const AT_ONCE = 6

/**
 * Sets the sheets a few pairs at a time and then hands them to the browser's print dialog.
 * @param onPrinted called when that dialog is closed
 */
export function useDossier(onPrinted: () => void) {
  const store = useAppStore()
  const [stage, setStage] = useState<Stage>({ is: 'choosing' })
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current += 1
    },
    [],
  )
  useEffect(() => {
    if (stage.is !== 'printing') return
    window.addEventListener('afterprint', onPrinted)
    // The sheets are in the page by now.
    window.print()
    return () => window.removeEventListener('afterprint', onPrinted)
  }, [stage, onPrinted])

  const prepare = async ({ extent, printer }: Order): Promise<PreparedPicture | null> => {
    if (printer === null) return null
    const draft = dossierPicture(store.getState(), printer, extent)
    const isChanged = await printer.prepare(draft)
    // A request for each measurement: with its fonts, the page is composed anew.
    const request = isChanged ? dossierPicture(store.getState(), printer, extent) : draft
    return { printer, request }
  }
  const print = async (order: Order): Promise<void> => {
    const own = ++run.current
    const { dossier } = order
    const isWanted = () => own === run.current
    setStage({ is: 'setting', dossier, pairs: 0, picture: null })
    await framePainted()
    let picture: PreparedPicture | null
    try {
      picture = await prepare(order)
    } catch {
      return isWanted() ? setStage({ is: 'failed' }) : undefined
    }
    for (let pairs = AT_ONCE; isWanted() && pairs < dossier.pairs.length + AT_ONCE; pairs += AT_ONCE) {
      setStage({ is: 'setting', dossier, pairs, picture })
      await framePainted()
    }
    // The sheets need letters that nothing on screen may have needed.
    const fonts: FontFaceSet | undefined = document.fonts
    await fonts?.ready
    if (isWanted()) setStage({ is: 'printing', dossier, pairs: dossier.pairs.length, picture })
  }
  const stop = () => {
    run.current += 1
    setStage({ is: 'stopped' })
  }
  return { stage, print, stop, again: () => setStage({ is: 'choosing' }) }
}
