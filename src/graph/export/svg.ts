import type { Language } from '../../domain/language/languages.ts'
import { marksOf } from '../../scene/page/drawing.ts'
import { isPaper, PRINT_DPI } from '../../scene/page/format.ts'
import type { SvgFile } from '../../scene/svg/drawingSvg.ts'
import { drawingSvg } from '../../scene/svg/drawingSvg.ts'
import type { PictureRequest, SvgAbout } from '../../store/printer.ts'
import { flagOutlines } from '../drawing/flagImages.ts'
import { embeddedFonts } from './fontFaces.ts'
import { paletteOf } from './paintDrawing.ts'
import type { Sheet } from './sheet.ts'
import { drawingOf } from './sheet.ts'

const MM_PER_INCH = 25.4

/** Paper has its size in millimetres; a picture for screens has as many pixels as it is high at 100 %. */
function sizeOf({ page, pixels }: Sheet, { format }: PictureRequest): SvgFile['size'] {
  if (format === 'screen') return { width: Math.ceil(page.width), height: Math.ceil(page.height), unit: 'px' }
  if (!isPaper(format)) return { ...pixels, unit: 'px' }
  const mm = (side: number) => (side / PRINT_DPI) * MM_PER_INCH
  return { width: mm(pixels.width), height: mm(pixels.height), unit: 'mm' }
}

/**
 * A sheet as SVG, with the page's flags and the subsets of the page's fonts inside.
 * @param stop ends it; the promise then rejects
 */
export async function drawSvg(
  sheet: Sheet,
  request: PictureRequest,
  about: SvgAbout & { readonly language: Language },
  stop?: AbortSignal,
): Promise<Blob> {
  const drawing = drawingOf(sheet)
  const svg = drawingSvg(drawing, {
    ...about,
    size: sizeOf(sheet, request),
    palette: paletteOf(request.background),
    isTransparent: request.background === 'transparent',
    flags: (country) => flagOutlines(country),
    fontFaces: await embeddedFonts(marksOf(drawing), stop),
  })
  return new Blob([svg], { type: 'image/svg+xml' })
}
