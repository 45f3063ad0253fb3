import type { Core } from 'cytoscape'
import type { Plan } from '../../scene/figure/plan.ts'
import { marksOf } from '../../scene/page/drawing.ts'
import { leastLetters, PRINT_DPI, SCREEN_DPI } from '../../scene/page/format.ts'
import { installedFonts } from '../../scene/svg/svgText.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { PictureSource } from '../../store/pictureSource.ts'
import type { DrawingWatch, PictureReport, PictureRequest, Printer } from '../../store/printer.ts'
import { taskEnd } from '../../ui/state/taskEnd.ts'
import { loadFonts, missingFonts } from '../drawing/fonts.ts'
import type { Picture } from '../drawing/picture.ts'
import { pngEncoder } from './pngEncoder.ts'
import { canvasLimit, fitToLimit } from './canvasLimit.ts'
import { inSlices } from './inSlices.ts'
import { networkSheets } from './networkSheets.ts'
import { drawSvg } from './svg.ts'
import { paintDrawing, paintInSlices } from './paintDrawing.ts'
import type { Sheet, Sheets } from './sheet.ts'
import { drawingOf, lettersOf } from './sheet.ts'
import { viewSheets } from './viewSheets.ts'

/** The browser's canvas cannot hold the picture. */
export class PngTooLarge extends Error {
  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    super(`A picture of ${width} by ${height} pixels is more than this browser's canvas holds`)
    this.name = 'PngTooLarge'
  }
}

function reportOf(sheet: Sheet, { format, scale }: PictureRequest, refused: ReadonlySet<string>): PictureReport {
  const { width, height } = sheet.pixels
  const marks = marksOf(drawingOf(sheet))
  const { fits, largestScale: most } = fitToLimit(width, height, 1, canvasLimit(navigator), 100)
  return {
    width,
    height,
    fits,
    largest: { width: Math.floor(width * most), height: Math.floor(height * most) },
    largestFactor: most,
    dpi: format === 'screen' ? SCREEN_DPI * scale : PRINT_DPI,
    actors: sheet.actors,
    named: sheet.named,
    cut: sheet.cut,
    letters: lettersOf(sheet),
    leastLetters: leastLetters(format),
    legible: sheet.legible,
    leftOut: sheet.page.leftOut,
    isDraft: sheet.placing !== null,
    fonts: installedFonts(marks),
    missingFonts: missingFonts(marks).filter((font) => refused.has(font)),
  }
}

/** The share of the work that painting is; the rest is the browser's encoder, which tells nothing. */
const PAINTING = 0.7

async function drawPng(
  sheet: Sheet,
  request: PictureRequest,
  { onProgress, onPainted, stop }: DrawingWatch,
): Promise<Blob> {
  const { width, height } = sheet.pixels
  if (!fitToLimit(width, height, 1, canvasLimit(navigator)).fits) throw new PngTooLarge(sheet.pixels)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const encoder = pngEncoder()
  try {
    await paintInSlices(canvas, drawingOf(sheet), request.background, {
      ...(stop && { stop }),
      onProgress: (share) => onProgress?.(share * PAINTING),
    })
    onProgress?.(PAINTING)
    const encoded = encoder.encode(canvas)
    onPainted?.()
    const blob = await encoded
    stop?.throwIfAborted()
    if (blob === null) throw new PngTooLarge(sheet.pixels)
    return blob
  } finally {
    encoder.stop()
    // The browser would keep the memory until it collects the canvas.
    canvas.width = 0
  }
}

/** Prints pictures of another view, or of the network if none is given. */
export function createPrinter(cy: Core, picture: Picture, store: AppStore, source?: PictureSource): Printer {
  const sheetsIn = (state: AppState): Sheets =>
    source === undefined ? networkSheets(cy, picture, state) : viewSheets(source)
  let sheets: { readonly language: string; readonly plan: Plan; readonly of: Sheets } | null = null
  /** Nothing changes under an open dialog but the language, and that more of a large graph comes to be arranged. */
  const current = () => {
    const state = store.getState()
    const { plan } = picture.state.getState()
    if (sheets?.language !== state.language || sheets.plan !== plan)
      sheets = { language: state.language, plan, of: sheetsIn(state) }
    return sheets.of
  }
  let last: { readonly request: PictureRequest; readonly sheet: Sheet; report?: PictureReport } | null = null
  const lastOf = (request: PictureRequest) => {
    if (last?.request !== request) last = { request, sheet: current().sheetOf(request) }
    return last
  }
  const sheetOf = (request: PictureRequest) => lastOf(request).sheet
  /** The fonts that were asked for and did not come. Those that are on their way are not missing yet. */
  const refused = new Set<string>()
  const loaded = async (request: PictureRequest): Promise<boolean> => {
    const sheet = sheetOf(request)
    const marks = marksOf(drawingOf(sheet))
    const missing = missingFonts(marks)
    if (missing.length === 0) return false
    const inPicture = missingFonts(marksOf(sheet))
    await loadFonts(marks)
    const still = missingFonts(marks)
    const isNews = still.length < missing.length || still.some((font) => !refused.has(font))
    for (const font of still) refused.add(font)
    if (still.length < missing.length) current().measureAgain(inPicture.length > 0)
    // Fonts that do not load are missing for the next picture as well, and have been told.
    if (isNews) last = null
    return isNews
  }
  const placed = async (request: PictureRequest, stop?: AbortSignal): Promise<boolean> => {
    const { placing } = sheetOf(request)
    if (placing === null) return false
    await inSlices(placing, { stop })
    last = null
    return true
  }
  /** The sheet that is saved, with all names and badges in their places. */
  const finalSheet = async (request: PictureRequest, stop?: AbortSignal) => {
    // The press on the button is answered first.
    await taskEnd()
    let isDraft = true
    // What is arranged meanwhile has to be placed as well.
    while (isDraft) isDraft = await placed(request, stop)
    return sheetOf(request)
  }
  return {
    title: current().title,
    needless: current().needless,
    counts: () => current().counts(),
    contents: (request) => current().contents(request),
    watch: (onArranged) =>
      source === undefined
        ? picture.state.subscribe((now, before) => {
            if (now.plan !== before.plan) onArranged()
          })
        : () => undefined,
    prepare: async (request, stop) => {
      const isLoaded = await loaded(request)
      const isPlaced = await placed(request, stop)
      // The names of groups come last, and may have letters of their own.
      if (isPlaced && (await loaded(request))) await placed(request, stop)
      return isPlaced || isLoaded
    },
    report: (request) => {
      const about = lastOf(request)
      return (about.report ??= reportOf(about.sheet, request, refused))
    },
    preview: (request, canvas, room) => {
      const sheet = sheetOf(request)
      const { width, height } = sheet.pixels
      const across = Math.min(room.width, (room.height * width) / height)
      canvas.width = Math.max(1, Math.round(across))
      canvas.height = Math.max(1, Math.round((across * height) / width))
      paintDrawing(canvas, drawingOf(sheet), request.background)
    },
    png: async (request, watch = {}) => drawPng(await finalSheet(request, watch.stop), request, watch),
    svg: async (request, about, watch = {}) =>
      drawSvg(
        await finalSheet(request, watch.stop),
        request,
        { ...about, language: store.getState().language },
        watch.stop,
      ),
  }
}
