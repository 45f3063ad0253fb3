import { NO_FILTERS, visibleGraph } from '../../domain/filters/filters.ts'
import { keepLast } from '../../domain/memo/keepLast.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import { reservationWords } from '../../i18n/sentences/reservations.ts'
import { withCrossedNodes } from '../../scene/figure/crossedNodes.ts'
import { figureOf } from '../../scene/figure/figureOf.ts'
import { leftBadges, withGrownBadges } from '../../scene/figure/grownBadges.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import { compose, dimsRest, emphasised, selectedEntities } from '../../scene/marks/compose.ts'
import type { Piece, Point } from '../../scene/marks/marks.ts'
import type { AppState } from '../../store/appStore.ts'
import { selectEmphasis, selectVisible, showsOverview } from '../../store/selectors.ts'
import { movedKey } from '../../store/slices/arrangement.ts'
import type { HullLayer } from './hullLayer.ts'
import { emphasisedHulls, NO_HULLS } from './hullLayer.ts'
import type { PictureState } from './pictureState.ts'

type Places = ReadonlyMap<string, Point>

/** Which precomputed arrangement is the base. Under an overview, which has its own, the main actors stay. */
export const selectFrame = (app: AppState, { isTall }: PictureState) =>
  app.detail === 'all' && !showsOverview(app) ? 'all' : isTall ? 'tall' : 'wide'

/** The precomputed arrangement for this screen and this level of detail. */
export const selectBase = (app: AppState, own: PictureState): Arrangement => own.plan[selectFrame(app, own)]

/** The arrangement on screen: the base, or the one that currently replaces it. */
export function selectArrangement(app: AppState, own: PictureState): Arrangement {
  const base = selectBase(app, own)
  return own.shown?.base === base ? own.shown.arrangement : base
}

/** The figure of an arrangement without filters. */
export function wholeFigure({ dataset, lookup, language }: AppState, arrangement: Arrangement): Figure {
  const graph = visibleGraph(dataset, lookup, NO_FILTERS)
  return figureOf({ graph, lookup, arrangement, moved: new Map(), language })
}

/** Derives what is drawn from the state of the app and of the picture. Each value is kept until its inputs change. */
export function createPictureSelectors() {
  const keepPins = keepLast<Places>()
  const keepDraggedPins = keepLast<Places>()
  const keepRestingFigure = keepLast<Figure>()
  const keepMovingFigure = keepLast<Figure>()
  const keepRestingHulls = keepLast<HullLayer>()
  const keepMovingHulls = keepLast<HullLayer>()
  const keepEmphasisedFigure = keepLast<Figure>()
  const keepPieces = keepLast<readonly Piece[]>()
  const keepEmphasisedPieces = keepLast<readonly Piece[]>()

  /** Positions that the user has given to nodes of this frame. */
  const pins = (app: AppState, own: PictureState): Places => {
    const frame = selectFrame(app, own)
    return keepPins([app.moved, frame], () => {
      const start = movedKey(frame, '')
      return new Map(
        [...app.moved].flatMap(([key, to]) => (key.startsWith(start) ? [[key.slice(start.length), to]] : [])),
      )
    })
  }
  const figure = (app: AppState, own: PictureState): Figure => {
    const { dragged, flying } = own
    const resting = pins(app, own)
    const pinned =
      dragged === null
        ? resting
        : keepDraggedPins([resting, dragged], () => new Map(resting).set(dragged.entity, dragged.to))
    const keep = dragged === null && flying === null ? keepRestingFigure : keepMovingFigure
    const { language, unbundled, lookup } = app
    const [graph, arrangement] = [selectVisible(app), selectArrangement(app, own)]
    return keep([graph, arrangement, pinned, flying, language, unbundled], () =>
      figureOf({
        graph,
        lookup,
        arrangement,
        moved: flying === null ? pinned : new Map([...pinned, ...flying]),
        pinned: new Set(pinned.keys()),
        language,
        unbundled,
        reservations: reservationWords(language),
      }),
    )
  }
  /**
   * What is below the figure. While a node is dragged, the names of hulls stay in place; while nodes are animated, hulls have
   * no names.
   */
  const hullLayer = (app: AppState, own: PictureState): HullLayer => {
    const { measure, drawHulls, dragged, flying } = own
    if (drawHulls === null) return NO_HULLS
    const drawn = figure(app, own)
    const [graph, arrangement, { lookup }] = [selectVisible(app), selectArrangement(app, own), app]
    const source = { figure: drawn, graph, lookup, arrangement, measure }
    const keep = dragged === null && flying === null ? keepRestingHulls : keepMovingHulls
    return keep([drawn, measure, arrangement], () => {
      const held = flying !== null ? NO_HULLS : dragged === null ? null : hullLayer(app, { ...own, dragged: null })
      return drawHulls(source, held)
    })
  }
  /** The figure in which the badges of emphasised lines have room for their words. */
  const emphasisedFigure = (app: AppState, own: PictureState): Figure => {
    const [drawn, { stated }, { measure }, stress] = [figure(app, own), hullLayer(app, own), own, selectEmphasis(app)]
    return keepEmphasisedFigure([drawn, stated, measure, stress], () =>
      withGrownBadges(
        drawn,
        measure,
        stress,
        stated.flatMap(({ name }) => name ?? []),
      ),
    )
  }
  /** The whole picture without emphasis, except for the band of a selected group, which is below lines and badges. */
  const pieces = (app: AppState, own: PictureState): readonly Piece[] => {
    const [drawn, beneath, { measure }] = [figure(app, own), hullLayer(app, own), own]
    const chosen = selectedEntities(selectEmphasis(app))
    const selected = beneath.stated.find(({ entity }) => chosen.includes(entity))
    const left = leftBadges(drawn, emphasisedFigure(app, own), measure, selectEmphasis(app))
    const isLeft = ({ layer, id }: Piece) => layer === 'badge' && left.includes(id)
    return keepPieces([drawn, measure, beneath, selected, left.join(' ')], () => [
      ...(selected === undefined ? [] : [{ layer: 'stated', id: selected.entity, marks: [selected.band] } as const]),
      ...beneath.pieces,
      ...compose(drawn, measure).filter((piece) => !isLeft(piece)),
      ...beneath.statedNames,
    ])
  }
  /** The emphasised pieces, to be painted over the rest; empty if nothing is emphasised. */
  const emphasisedPieces = (app: AppState, own: PictureState): readonly Piece[] => {
    const [drawn, beneath, { measure }] = [emphasisedFigure(app, own), hullLayer(app, own), own]
    const stress = selectEmphasis(app)
    return keepEmphasisedPieces([drawn, beneath, measure, stress], () => {
      const hulls = emphasisedHulls(beneath, stress)
      const members = hulls.flatMap((hull) => hull.members)
      const highlightedEntities = new Set([...(stress.highlightedEntities ?? []), ...members])
      const part = emphasised(drawn, members.length === 0 ? stress : { ...stress, highlightedEntities })
      if (part === null) return []
      const isStressed = ({ layer, id }: Piece) => layer === 'stated' && hulls.some(({ entity }) => entity === id)
      return [
        ...beneath.pieces.filter(isStressed),
        ...compose(dimsRest(stress) ? part : withCrossedNodes(drawn, part, measure), measure, stress),
        ...beneath.statedNames.filter(isStressed),
      ]
    })
  }
  return { figure, emphasisedFigure, hullLayer, pieces, emphasisedPieces }
}
