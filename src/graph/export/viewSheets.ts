import type { Size } from '../../scene/page/format.ts'
import { leastLetters, unitOf } from '../../scene/page/format.ts'
import type { Page } from '../../scene/page/page.ts'
import { composePage } from '../../scene/page/page.ts'
import type { Drawing, DrawingLayer } from '../../scene/page/drawing.ts'
import type { PictureSource, ViewExtent } from '../../store/pictureSource.ts'
import type { PictureRequest } from '../../store/printer.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import type { Sheet, Sheets } from './sheet.ts'
import { lettersOf } from './sheet.ts'
import { pageWordmark } from './wordmark.ts'

/** The largest and the smallest scale at which a view is drawn on a page, and how many scales are tried at most. */
const ZOOM = { most: 1.5, least: 0.1, tries: 9 }
/** The share of its room that a drawing has to fill for a larger scale not to be worth a try. */
const FILLED = 0.985

/** A picture of fewer actors is not offered. */
const LEAST_ACTORS = 2

/** A drawing that was tried for a page: the shares of the width and the height of its room that it takes. */
interface Tried {
  readonly drawing: Drawing
  readonly zoom: number
  readonly fits: boolean
  readonly across: number
  readonly down: number
}

/** Whether a drawing fills its room, so that it cannot be larger. One that has another shape in another room has to fill both its sides. */
function isFull({ drawing, across, down }: Tried, elsewhere: Size): boolean {
  const isRigid = drawing.width === elsewhere.width && drawing.height === elsewhere.height
  return (isRigid ? Math.max(across, down) : Math.min(across, down)) >= FILLED
}

/**
 * A view on a page, as large as the page has room for. A view whose shape depends on its room is drawn again for each scale that
 * is tried, which takes long: how far the last drawing was too large tells which scale to try next.
 */
function fitted(draw: (room: Size) => Drawing, { room }: Page): Tried {
  const at = (zoom: number): Tried => {
    const space = { width: Math.max(1, room.width) / zoom, height: Math.max(1, room.height) / zoom }
    const drawing = draw(space)
    const fits = drawing.width <= space.width + 0.5 && drawing.height <= space.height + 0.5
    return { drawing, zoom, fits, across: drawing.width / space.width, down: drawing.height / space.height }
  }
  let tooLarge = at(ZOOM.most)
  if (tooLarge.fits) return tooLarge
  let best: Tried | null = null
  for (let tried = 1; tried < ZOOM.tries; tried += 1) {
    const over = Math.max(tooLarge.across, tooLarge.down)
    const zoom = best === null ? tooLarge.zoom / over : Math.sqrt(best.zoom * tooLarge.zoom)
    if (zoom < ZOOM.least) break
    const next = at(zoom)
    if (next.fits) best = next
    else tooLarge = next
    if (best !== null && isFull(best, tooLarge.drawing)) break
  }
  return best ?? at(ZOOM.least)
}

/** The layers of a drawing at a place of the page. */
const placed = ({ layers }: Drawing, { zoom, x, y }: DrawingLayer['view']): readonly DrawingLayer[] =>
  layers.map(({ pieces, view, clip }) => ({
    pieces,
    view: { zoom: view.zoom * zoom, x: view.x * zoom + x, y: view.y * zoom + y },
    clip: clip && {
      x: clip.x * zoom + x,
      y: clip.y * zoom + y,
      width: clip.width * zoom,
      height: clip.height * zoom,
    },
  }))

/** Composes the sheets of a view other than the network. */
export function viewSheets(source: PictureSource): Sheets {
  let measure = canvasMeasure()
  const drawings = new Map<string, Drawing>()
  const legible = new Map<string, number>()
  /** A drawing of the view for a room. Choices that change neither take it as it is. */
  const drawingFor = ({ what, most }: ViewExtent, room: Size | null): Drawing => {
    const key = [what, most, room?.width, room?.height].join(' ')
    const found = drawings.get(key) ?? source.drawingOf({ what, most }, room, measure)
    drawings.set(key, found)
    return found
  }
  const wordmark = pageWordmark()

  const sheetFor = (request: PictureRequest): Sheet => {
    const { what, most, format, scale } = request
    const extent = { what, most }
    const text = { ...request.text, wordmark: request.hasWordmark ? wordmark : [] }
    const actors = Math.min(source.counts[what] ?? 0, most ?? Infinity)
    const about = { actors, named: null, cut: 0, legible: Infinity, placing: null }
    if (format === 'screen') {
      const drawing = drawingFor(extent, null)
      const page = composePage({ kind: 'around', size: drawing }, text, measure)
      const pixels = { width: Math.ceil(page.width) * scale, height: Math.ceil(page.height) * scale }
      const layers = placed(drawing, { zoom: 1, x: page.room.x, y: page.room.y })
      return { ...about, page, unit: scale, pixels, layers }
    }
    const pixels = request.size
    const unit = unitOf(format, pixels)
    const size = { width: pixels.width / unit, height: pixels.height / unit }
    const page = composePage({ kind: 'page', size }, text, measure)
    const { drawing, zoom } = fitted((room) => drawingFor(extent, room), page)
    const { room } = page
    const view = {
      zoom,
      x: room.x + Math.max(0, (room.width - drawing.width * zoom) / 2),
      y: room.y + Math.max(0, (room.height - drawing.height * zoom) / 2),
    }
    return { ...about, page, unit, pixels, layers: placed(drawing, view) }
  }

  /** The most actors of a sheet whose letters are too small with whom all of them can be read: found by drawing fewer and fewer. */
  const legibleOf = (request: PictureRequest, { actors, ...sheet }: Sheet, share: number): number => {
    const { room } = sheet.page
    const key = [request.what, request.most, request.format, room.width, room.height].join(' ')
    const found = legible.get(key)
    if (found !== undefined) return found
    let [most, readable] = [actors, share]
    while (readable < 1 && most > LEAST_ACTORS) {
      // A drawing with half as many rows has letters twice as large.
      most = Math.max(LEAST_ACTORS, Math.min(most - 1, Math.floor(most * readable)))
      readable = lettersOf(sheetFor({ ...request, most })) / leastLetters(request.format)
    }
    legible.set(key, most)
    return most
  }

  const sheetOf = (request: PictureRequest): Sheet => {
    const sheet = sheetFor(request)
    const readable = lettersOf(sheet) / leastLetters(request.format)
    if (readable >= 1 || !source.canDrawFewer) return sheet
    return { ...sheet, legible: legibleOf(request, sheet, readable) }
  }
  return {
    title: source.title,
    needless: source.needless,
    counts: () => source.counts,
    contents: ({ what, most }) => source.contents({ what, most }),
    measureAgain: (isPictureTouched) => {
      measure = canvasMeasure()
      if (!isPictureTouched) return
      drawings.clear()
      legible.clear()
    },
    sheetOf,
  }
}
