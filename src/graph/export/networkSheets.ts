import type { Core } from 'cytoscape'
import { AT_REST } from '../../domain/highlight/emphasis.ts'
import { statedGroups } from '../../domain/shape/statedGroups.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import { reservationWords } from '../../i18n/sentences/reservations.ts'
import type { Steps } from '../../domain/collections/steps.ts'
import { draftFigure } from '../../layout/page/draftFigure.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { BADGE_FONT, boxContains } from '../../scene/figure/boxes.ts'
import { sample } from '../../scene/figure/curve.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import { figureOf } from '../../scene/figure/figureOf.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import { withGrownBadges } from '../../scene/figure/grownBadges.ts'
import { compose } from '../../scene/marks/compose.ts'
import type { Piece } from '../../scene/marks/marks.ts'
import type { Size } from '../../scene/page/format.ts'
import { leastLetters, unitOf } from '../../scene/page/format.ts'
import { composePage } from '../../scene/page/page.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureContents, PictureRequest } from '../../store/printer.ts'
import { PICTURED } from '../../store/printer.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import { clearArea } from '../camera/clearArea.ts'
import type { HullLayer } from '../drawing/hullLayer.ts'
import { NO_HULLS } from '../drawing/hullLayer.ts'
import type { Picture } from '../drawing/picture.ts'
import { partFigure } from './atEdge.ts'
import type { PicturedGroups } from './contents.ts'
import { contentsOf } from './contents.ts'
import type { PicturedGraph } from './picturedGraph.ts'
import { clearPart, picturedGraph } from './picturedGraph.ts'
import type { Sheet, Sheets } from './sheet.ts'
import { pageWordmark } from './wordmark.ts'

/** The part of a page that an actor needs, in square units of the picture: comfortably, and at least. */
const ROOM = { ample: 24_000, least: 14_000 }

/** A picture of few actors is not larger than this. */
const MOST_ZOOM = 1.35

/** What a picture of the network consists of, besides its page. */
interface Drawn {
  readonly figure: Figure
  readonly hulls: HullLayer
  readonly pieces: readonly Piece[]
}

/** A picture for one room, and the steps that place its names and badges; `null` once they are placed. */
interface Arranged {
  drawn: Drawn
  placing: Steps<void> | null
}

const countsOf = ({ figure: { nodes } }: Drawn): Pick<Sheet, 'actors' | 'named'> => ({
  actors: nodes.size,
  named: [...nodes.values()].filter(({ label }) => label.slot !== null).length,
})

/** Whether a picture is the window's own, with its camera and its arrangement. */
const isScreen = ({ format, what, most }: Pick<PictureRequest, 'what' | 'most' | 'format'>) =>
  format === 'screen' && what === 'view' && most === null

/**
 * Composes the sheets of a picture of the network. The state must not change meanwhile. Arranged pictures are kept for further
 * choices.
 */
export function networkSheets(cy: Core, picture: Picture, state: AppState): Sheets {
  const { lookup, language, unbundled } = state
  let measure = canvasMeasure()
  const wordmark = pageWordmark()
  const graphs = new Map<string, PicturedGraph>()
  const arranged = new Map<string, Arranged>()
  const contents = new Map<string, PictureContents>()

  const graphOf = ({ what, most }: Pick<PictureRequest, 'what' | 'most'>): PicturedGraph => {
    const key = `${what} ${most}`
    const found = graphs.get(key) ?? picturedGraph(cy, picture, state, { what, most })
    graphs.set(key, found)
    return found
  }

  /** A part of the picture as on screen, with its selection. */
  const onScreen = (part: Box): Drawn & { readonly cut: number } => {
    const { selectedEntity, selectedRelation, selectedPair } = picture.emphasis()
    const emphasis = { ...AT_REST, selectedEntity, selectedRelation, selectedPair }
    const own = picture.state.getState().measure
    const { figure, cut } = partFigure(picture.figure(), part, own)
    const hulls = picture.hullLayer()
    const pieces = compose(withGrownBadges(figure, own, emphasis), own, emphasis)
    return { figure, cut, hulls, pieces: [...hulls.pieces, ...pieces, ...hulls.statedNames] }
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

  /** The picture arranged for a room; its names and badges are placed when that is asked for. */
  const arrangedFor = (request: PictureRequest, room: Size): Arranged => {
    const key = [request.what, request.most, Math.round(room.width), Math.round(room.height)].join(' ')
    const found = arranged.get(key)
    if (found !== undefined) return found
    const { graph, ...placed } = graphOf(request)
    const drawn = { lookup, language, unbundled, reservations: reservationWords(language) }
    const draft = draftFigure(graph, placed, room, drawn, measure)
    // Outlines around groups avoid lines and names, so they come last.
    const made: Arranged = {
      drawn: { figure: draft.figure, hulls: NO_HULLS, pieces: compose(draft.figure, measure) },
      placing: null,
    }
    const place = function* place(): Steps<void> {
      const { figure, arrangement } = yield* draft.placed()
      const hulls = hullsOf(request, { figure, graph, arrangement })
      yield
      const pieces = [...hulls.pieces, ...compose(figure, measure), ...hulls.statedNames]
      made.drawn = { figure, hulls, pieces }
      made.placing = null
    }
    made.placing = place()
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
    const drawn = onScreen(part)
    const layers = [{ pieces: drawn.pieces, view, clip: page.room }]
    return { page, unit, pixels, layers, ...countsOf(drawn), cut: drawn.cut, legible: Infinity, placing: null }
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
    const { drawn, placing } = arrangedFor(request, {
      width: Math.max(120, room.width) / zoom,
      height: Math.max(120, room.height) / zoom,
    })
    return {
      page,
      unit,
      pixels,
      layers: [{ pieces: drawn.pieces, view: { zoom, x: room.x, y: room.y }, clip: null }],
      ...countsOf(drawn),
      cut: 0,
      legible: Math.max(1, Math.floor(area / (readable * readable * ROOM.least))),
      placing,
    }
  }

  /** The groups of which at least two members are drawn. Nothing has to be drawn to know them. */
  const groupsIn = ({ what }: Pick<PictureRequest, 'what'>, { nodes }: Figure, graph: VisibleGraph): PicturedGroups => {
    if (picture.state.getState().drawHulls === null) return NO_HULLS
    const isDrawn = (members: readonly string[]) => members.filter((id) => nodes.has(id)).length > 1
    const { groups } = picture.arrangement()
    return {
      by: what !== 'whole' && groups?.members.some(isDrawn) === true ? groups.by : null,
      stated: statedGroups(graph, lookup).filter(({ members }) => isDrawn(members)),
    }
  }

  /** What tells what a picture contains. Its lines and names are not placed yet. */
  const contained = (
    request: Pick<PictureRequest, 'what' | 'most' | 'format'>,
  ): { readonly figure: Figure; readonly groups: PicturedGroups } => {
    if (isScreen(request)) {
      const [part, whole] = [clearPart(cy, state), picture.figure()]
      const figure = {
        ...partFigure(whole, part, measure).figure,
        strands: whole.strands.filter(({ curve }) => sample(curve, 20).some((point) => boxContains(part, point))),
      }
      return { figure, groups: picture.hullLayer() }
    }
    const { graph, at } = graphOf(request)
    const label = { en: 's', ar: 's' } as const
    const nodes = Object.fromEntries([...at].map(([id, place]) => [id, { ...place, label }]))
    const arrangement = { ...picture.arrangement(), nodes }
    const figure = figureOf({ graph, lookup, arrangement, moved: new Map(), language })
    return { figure, groups: groupsIn(request, figure, graph) }
  }

  return {
    title: null,
    needless: [],
    measureAgain: (isPictureTouched) => {
      measure = canvasMeasure()
      if (isPictureTouched) arranged.clear()
    },
    counts: () => Object.fromEntries(PICTURED.map((what) => [what, graphOf({ what, most: null }).at.size])),
    contents: (request) => {
      const key = isScreen(request) ? 'screen' : `${request.what} ${request.most}`
      const found = contents.get(key)
      if (found !== undefined) return found
      const { figure, groups } = contained(request)
      const made = contentsOf(figure, groups, lookup)
      contents.set(key, made)
      return made
    },
    sheetOf: (request) => (isScreen(request) ? screenSheet(request) : pageSheet(request)),
  }
}
