import type { Core } from 'cytoscape'
import { AT_REST } from '../../domain/highlight/emphasis.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import { reservationWords } from '../../i18n/sentences/reservations.ts'
import { pageFigure } from '../../layout/page/pageFigure.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { BADGE_FONT, boxContains } from '../../scene/figure/boxes.ts'
import { sample } from '../../scene/figure/curve.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import { figureOf } from '../../scene/figure/figureOf.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import { withGrownBadges } from '../../scene/figure/grownBadges.ts'
import { compose } from '../../scene/marks/compose.ts'
import type { Mark, Piece } from '../../scene/marks/marks.ts'
import type { Drawing } from '../../scene/page/drawing.ts'
import type { Size } from '../../scene/page/format.ts'
import { leastLetters, unitOf } from '../../scene/page/format.ts'
import type { Page } from '../../scene/page/page.ts'
import { composePage } from '../../scene/page/page.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureRequest } from '../../store/printer.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import { clearArea } from '../camera/clearArea.ts'
import type { HullLayer } from '../drawing/hullLayer.ts'
import { NO_HULLS } from '../drawing/hullLayer.ts'
import type { Picture } from '../drawing/picture.ts'
import type { PicturedGraph } from './picturedGraph.ts'
import { clearPart, picturedGraph } from './picturedGraph.ts'
import { pageWordmark } from './wordmark.ts'

/** The part of a page that an actor needs, in square units of the picture: comfortably, and at least. */
const ROOM = { ample: 24_000, least: 14_000 }

/** A picture of few actors is not larger than this. */
const MOST_ZOOM = 1.35

/** A page with all that is drawn on it. */
export interface Sheet {
  readonly page: Page
  /** Pixels for each unit of the page, and the size that results. */
  readonly unit: number
  readonly pixels: Size
  readonly figure: Figure
  readonly hulls: HullLayer
  readonly pieces: readonly Piece[]
  /** From the picture's units to the page's. */
  readonly view: { readonly zoom: number; readonly x: number; readonly y: number }
  /** The part of the page that the picture is cut to; `null` where nothing needs cutting. */
  readonly clip: Box | null
  /** The number of actors with whom all letters could be read. */
  readonly legible: number
}

/** What a picture consists of, besides its page. */
type Drawn = Pick<Sheet, 'figure' | 'hulls' | 'pieces'>

/** Whether a picture is the window's own, with its camera and its arrangement. */
const isScreen = ({ format, what, most }: Pick<PictureRequest, 'what' | 'most' | 'format'>) =>
  format === 'screen' && what === 'view' && most === null

const lettersOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.font.size] : []))

/** Pixels of the smallest letters of a sheet. Monograms inside actors are drawings, not texts. */
export function smallestLetters({ page, pieces, view, unit }: Sheet): number {
  const texts = pieces.filter(({ layer }) => layer !== 'node').flatMap(({ marks }) => lettersOf(marks))
  return unit * Math.min(Infinity, ...lettersOf(page.marks), ...texts.map((size) => size * view.zoom))
}

/** A sheet as a drawing: the picture, and above it what stands on its page. */
export const drawingOf = ({ page, pieces, view, clip }: Sheet): Drawing => ({
  width: page.width,
  height: page.height,
  layers: [
    { pieces, view, clip },
    {
      pieces: [{ layer: 'label', id: 'page', marks: page.marks }],
      view: { zoom: 1, x: 0, y: 0 },
      clip: null,
    },
  ],
})

/** Composes the sheets of one picture. The state must not change meanwhile. Arranged pictures are kept for further choices. */
export function createSheets(cy: Core, picture: Picture, state: AppState) {
  const { lookup, language, unbundled } = state
  const measure = canvasMeasure()
  const wordmark = pageWordmark()
  const graphs = new Map<string, PicturedGraph>()
  const arranged = new Map<string, Drawn>()

  const graphOf = ({ what, most }: Pick<PictureRequest, 'what' | 'most'>): PicturedGraph => {
    const key = `${what} ${most}`
    const found = graphs.get(key) ?? picturedGraph(cy, picture, state, { what, most })
    graphs.set(key, found)
    return found
  }

  /** The picture as on screen, with its selection. */
  const onScreen = (): Drawn => {
    const { selectedEntity, selectedRelation, selectedPair } = picture.emphasis()
    const emphasis = { ...AT_REST, selectedEntity, selectedRelation, selectedPair }
    const [figure, hulls] = [picture.figure(), picture.hullLayer()]
    const own = picture.state.getState().measure
    const pieces = compose(withGrownBadges(figure, own, emphasis), own, emphasis)
    return { figure, hulls, pieces: [...hulls.pieces, ...pieces, ...hulls.statedNames] }
  }

  /** The groups on screen are those of its arrangement, which the whole graph does not have. */
  const hullsOf = (
    { what }: Pick<PictureRequest, 'what'>,
    { arrangement, ...drawn }: { figure: Figure; graph: VisibleGraph; arrangement: Arrangement },
  ): HullLayer => {
    const { groups, ...plain } = { ...arrangement, groups: picture.arrangement().groups }
    const grouped = what === 'whole' || groups === undefined ? plain : { ...plain, groups }
    const { drawHulls } = picture.state.getState()
    return drawHulls?.({ ...drawn, lookup, arrangement: grouped, measure }, null) ?? NO_HULLS
  }

  /** The picture arranged for a room. */
  const arrangedFor = (request: PictureRequest, room: Size): Drawn => {
    const key = [request.what, request.most, Math.round(room.width), Math.round(room.height)].join(' ')
    const found = arranged.get(key)
    if (found !== undefined) return found
    const { graph, ...placed } = graphOf(request)
    const drawn = { lookup, language, unbundled, reservations: reservationWords(language) }
    const { figure, arrangement } = pageFigure(graph, placed, room, drawn, measure)
    const hulls = hullsOf(request, { figure, graph, arrangement })
    const made = { figure, hulls, pieces: [...hulls.pieces, ...compose(figure, measure), ...hulls.statedNames] }
    arranged.set(key, made)
    return made
  }

  const screenSheet = (request: PictureRequest): Sheet => {
    const [clear, part] = [clearArea(cy, state), clearPart(cy, state)]
    const zoom = cy.zoom()
    const text = { ...request.text, wordmark: request.hasWordmark ? wordmark : [] }
    const page = composePage({ kind: 'around', size: clear }, text, measure)
    const view = { zoom, x: page.room.x - part.x * zoom, y: page.room.y - part.y * zoom }
    const unit = request.scale
    const pixels = { width: Math.ceil(page.width) * unit, height: Math.ceil(page.height) * unit }
    return { page, unit, pixels, ...onScreen(), view, clip: page.room, legible: Infinity }
  }

  const sizeOf = (request: PictureRequest): Size => {
    if (request.format !== 'screen') return request.size
    const { width, height } = clearArea(cy, state)
    return { width: Math.round(width * request.scale), height: Math.round(height * request.scale) }
  }

  const pageSheet = (request: PictureRequest): Sheet => {
    const pixels = sizeOf(request)
    const unit = request.format === 'screen' ? request.scale : unitOf(request.format, pixels)
    const text = { ...request.text, wordmark: request.hasWordmark ? wordmark : [] }
    const size = { width: pixels.width / unit, height: pixels.height / unit }
    const page = composePage({ kind: 'page', size }, text, measure)
    const { room } = page
    const area = Math.max(1, room.width) * Math.max(1, room.height)
    const count = Math.max(1, graphOf(request).at.size)
    const readable = leastLetters(request.format) / (BADGE_FONT.size * unit)
    const ample = Math.min(MOST_ZOOM, Math.sqrt(area / (count * ROOM.ample)))
    const zoom = Math.max(ample, Math.min(readable, Math.sqrt(area / (count * ROOM.least))))
    const drawn = arrangedFor(request, {
      width: Math.max(120, room.width) / zoom,
      height: Math.max(120, room.height) / zoom,
    })
    return {
      page,
      unit,
      pixels,
      ...drawn,
      view: { zoom, x: room.x, y: room.y },
      clip: null,
      legible: Math.max(1, Math.floor(area / (readable * readable * ROOM.least))),
    }
  }

  return {
    graphOf,
    /** The figure that tells what a picture contains. Its lines and names are not placed yet. */
    contained: (request: Pick<PictureRequest, 'what' | 'most' | 'format'>): Pick<Drawn, 'figure' | 'hulls'> => {
      if (isScreen(request)) {
        const [part, whole] = [clearPart(cy, state), picture.figure()]
        const figure = {
          ...whole,
          nodes: new Map([...whole.nodes].filter(([, node]) => boxContains(part, node))),
          strands: whole.strands.filter(({ curve }) => sample(curve, 20).some((point) => boxContains(part, point))),
        }
        return { figure, hulls: picture.hullLayer() }
      }
      const { graph, at } = graphOf(request)
      const label = { en: 's', ar: 's' } as const
      const nodes = Object.fromEntries([...at].map(([id, place]) => [id, { ...place, label }]))
      const arrangement = { ...picture.arrangement(), nodes }
      const figure = figureOf({ graph, lookup, arrangement, moved: new Map(), language })
      return { figure, hulls: hullsOf(request, { figure, graph, arrangement }) }
    },
    sheetOf: (request: PictureRequest): Sheet => (isScreen(request) ? screenSheet(request) : pageSheet(request)),
  }
}
