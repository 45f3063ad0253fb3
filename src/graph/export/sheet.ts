import type { Steps } from '../../domain/collections/steps.ts'
import type { Drawing, DrawingLayer } from '../../scene/page/drawing.ts'
import type { Size } from '../../scene/page/format.ts'
import { smallestLetters } from '../../scene/page/letters.ts'
import type { Page } from '../../scene/page/page.ts'
import type { PictureRequest, Printer } from '../../store/printer.ts'

/** A page with all that is drawn on it. */
export interface Sheet {
  readonly page: Page
  /** Pixels for each unit of the page, and the size that results. */
  readonly unit: number
  readonly pixels: Size
  /** The picture, in the page's units. */
  readonly layers: readonly DrawingLayer[]
  /** The actors that it draws, and those of them that are named; `null` where that goes without saying. */
  readonly actors: number
  readonly named: number | null
  /** The actors that the edge of the picture cuts. */
  readonly cut: number
  /** The number of actors with whom all letters could be read. */
  readonly legible: number
  /** The steps that place its names and badges, after which it has to be composed again; `null` where they are placed. */
  readonly placing: Steps<void> | null
}

/** Composes the sheets of one picture. */
export interface Sheets extends Pick<Printer, 'title' | 'needless' | 'counts' | 'contents'> {
  /** The sheet as far as its names and badges are placed; until then they stand where they stood elsewhere. */
  sheetOf(request: PictureRequest): Sheet
  /**
   * Texts have other widths, because fonts have come.
   * @param isPictureTouched whether they have in the picture, or only on the page around it
   */
  measureAgain(isPictureTouched: boolean): void
}

/** A sheet as a drawing: the picture, and above it what stands on its page. */
export const drawingOf = ({ page, layers }: Pick<Sheet, 'page' | 'layers'>): Drawing => ({
  width: page.width,
  height: page.height,
  layers: [
    ...layers,
    {
      pieces: [{ layer: 'label', id: 'page', marks: page.marks }],
      view: { zoom: 1, x: 0, y: 0 },
      clip: null,
    },
  ],
})

/** Pixels of the smallest letters of a sheet. */
export const lettersOf = (sheet: Pick<Sheet, 'page' | 'layers' | 'unit'>): number =>
  smallestLetters(drawingOf(sheet)) * sheet.unit
