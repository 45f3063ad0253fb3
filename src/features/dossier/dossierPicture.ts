import { PRINT_DPI } from '../../scene/page/format.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureRequest, Printer } from '../../store/printer.ts'
import { firstChoice } from '../export/choice.ts'
import { requestOf } from '../export/pageText.ts'
import type { DossierExtent } from './dossierRelations.ts'

/** The part of a sheet of A4 that the picture fills, in millimetres. */
const ROOM = { width: 180, height: 200 }

const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * PRINT_DPI)

/** The picture of a dossier, with its legend; the sheet itself has the title, the date and the source. */
export function dossierPicture(state: AppState, printer: Printer, extent: DossierExtent): PictureRequest {
  const choice = {
    ...firstChoice(state, 'network' as const),
    what: extent === 'selection' ? ('selection' as const) : ('drawn' as const),
    format: 'a4Upright' as const,
    background: 'transparent' as const,
    parts: new Set(['legend'] as const),
  }
  const page = { title: '', needless: printer.needless, day: '' }
  const request = requestOf(state, choice, printer.contents(choice), [], page)
  return {
    ...request,
    size: { width: pixels(ROOM.width), height: pixels(ROOM.height) },
    text: { ...request.text, foot: [] },
  }
}
