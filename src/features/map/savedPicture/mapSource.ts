import type { Entity } from '../../../domain/dataset/dataset.ts'
import { countSentences } from '../../../domain/evidence/countSentences.ts'
import type { VisibleGraph } from '../../../domain/filters/filters.ts'
import { reviewStateOfAll } from '../../../domain/review/reviewState.ts'
import { AT_REST } from '../../../domain/highlight/emphasis.ts'
import { withFreeLabels } from '../../../layout/page/freeLabels.ts'
import type { Camera } from '../../../scene/camera/camera.ts'
import { refitted, toView } from '../../../scene/camera/camera.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import { boxContains } from '../../../scene/figure/boxes.ts'
import type { Figure } from '../../../scene/figure/figure.ts'
import { withGrownBadges } from '../../../scene/figure/grownBadges.ts'
import { compose } from '../../../scene/marks/compose.ts'
import type { Measure } from '../../../scene/marks/lettering.ts'
import type { Mark, Piece, Point } from '../../../scene/marks/marks.ts'
import type { Drawing, DrawingLayer } from '../../../scene/page/drawing.ts'
import type { Size } from '../../../scene/page/format.ts'
import type { AppState } from '../../../store/appStore.ts'
import type { PictureSource } from '../../../store/pictureSource.ts'
import type { PictureContents, Pictured } from '../../../store/printer.ts'
import { NO_CONTENTS } from '../../../store/printer.ts'
import { selectEmphasis } from '../../../store/selectors.ts'
import type { Land } from '../land/atlas.ts'
import type { Geography } from '../land/useActors.ts'
import { withoutCollisions } from '../picture/badges.ts'
import type { Actor } from '../land/actor.ts'
import type { Scene } from '../picture/mapFigure.ts'
import { bendsOf, figureAt, linePoints } from '../picture/mapFigure.ts'
import { frame } from '../picture/mapFraming.ts'
import { layOutMap } from '../picture/mapPicture.ts'
import { GAPS } from '../picture/useMapPicture.ts'
import { captionMarks, frameMarks, glassMarks, landMarks, leaderMarks, mapPieces } from './mapMarks.ts'

/** What the map shows. */
export interface ShownMap {
  readonly graph: VisibleGraph
  readonly placed: readonly Actor[]
  readonly geography: Pick<Geography, 'halfWay' | 'crossings'>
  /** The points that the map shows when the user has not moved it. */
  readonly everyone: readonly Point[]
  /** The land; `null` if it could not be fetched. */
  readonly land: Land | null
  readonly size: number
  readonly camera: Camera
  readonly isMoved: boolean
  readonly clear: Box
  readonly withInset: boolean
  readonly captionOf: (entity: Entity) => string
}

/** In a smaller room, discs and names would cover the land: the map is then drawn larger and scaled down. */
const LEAST_AREA = 640_000
const ORIGIN: DrawingLayer['view'] = { zoom: 1, x: 0, y: 0 }

/** A room of the same shape with at least that area. */
function ample({ width, height }: Size): Size {
  const by = Math.max(1, Math.sqrt(LEAST_AREA / (width * height)))
  return { width: width * by, height: height * by }
}

/** The map for a picture: as it stands in the window, or with everyone who has a place. */
export function mapSource(state: AppState, shown: ShownMap): PictureSource {
  const { lookup, language } = state
  const { graph, placed, geography, everyone, land, size, camera, clear, withInset } = shown
  const scene: Scene = { actors: placed, graph, lookup, language, size, gaps: GAPS, ...geography }
  const inView = placed.filter(({ at }) => boxContains(clear, toView(camera, at)))
  const actorsIn = (what: Pictured) => (what === 'view' ? inView : placed)

  const contents = (what: Pictured): PictureContents => {
    const ids = new Set(actorsIn(what).map(({ entity }) => entity.id))
    const relations = graph.relations.filter(({ relation }) => ids.has(relation.source) && ids.has(relation.target))
    const { strands } = figureAt({ ...scene, graph: { ...graph, relations } }, 1, {}, null)
    const evidence = relations.flatMap((one) => one.evidence)
    return {
      ...NO_CONTENTS,
      actors: ids.size,
      sentences: countSentences(evidence, lookup),
      articles: new Set(evidence.map(({ document }) => document)).size,
      categories: new Set(strands.map(({ category }) => category)),
      stances: new Set(strands.map(({ stance }) => stance)),
      reviews: new Set(strands.map((strand) => reviewStateOfAll(strand.relations.flatMap((one) => one.evidence)))),
      entityTypes: new Set(actorsIn(what).map(({ entity }) => entity.type)),
      relations: relations.map(({ relation }) => relation.id),
    }
  }

  const draw = (what: Pictured, asked: Size, measure: Measure): Drawing => {
    const room = ample(asked)
    const box: Box = { x: 0, y: 0, ...room }
    const bends = bendsOf(scene, frame(everyone, box, size).zoom)
    const home = frame([...everyone, ...linePoints(scene, bends)], box, size)
    const at = what === 'view' ? refitted(camera, clear, room) : home
    const { captionOf } = shown
    const layout = layOutMap({
      scene,
      bends,
      k: at.zoom,
      home,
      resting: box,
      clear: box,
      measure,
      withInset,
      captionOf,
      scale: 1,
    })
    const { inset } = layout
    const seen: Box = { ...room, x: -at.pan.x, y: -at.pan.y }
    const glass = inset && {
      x: inset.circle.x - inset.circle.r - at.pan.x,
      y: inset.circle.y - inset.circle.r - at.pan.y,
      width: 2 * inset.circle.r,
      height: 2 * inset.circle.r + 30,
    }
    const figure = named(figureAt(layout.scene, at.zoom, layout.bends, layout.text), seen, glass, measure)
    const { selectedEntity, selectedRelation, selectedPair } = selectEmphasis(state)
    const emphasis = { ...AT_REST, selectedEntity, selectedRelation, selectedPair }
    const composed = (one: Figure) => {
      const free = withoutCollisions(one, measure)
      return mapPieces(compose(withGrownBadges(free, measure, emphasis), measure, emphasis))
    }
    const plain = (id: string, marks: readonly Mark[]): Piece => ({ layer: 'hull', id, marks })
    const ground: DrawingLayer = {
      pieces: [plain('land', landMarks(land, at, box)), plain('frame', inset === null ? [] : frameMarks(inset, at))],
      view: ORIGIN,
      clip: box,
    }
    const main: DrawingLayer = {
      pieces: [plain('leaders', leaderMarks(layout.scene.actors, figure, at.zoom)), ...composed(figure)],
      view: { zoom: 1, x: at.pan.x, y: at.pan.y },
      clip: box,
    }
    if (inset === null) return { ...room, layers: [ground, main] }
    const { circle: disc, middle, k } = inset
    const enlarged: readonly DrawingLayer[] = [
      {
        pieces: [
          plain('glass', glassMarks(inset, land)),
          { layer: 'label', id: 'caption', marks: captionMarks(inset) },
        ],
        view: ORIGIN,
        clip: box,
      },
      {
        pieces: [plain('leaders', leaderMarks(inset.scene.actors, inset.figure, k)), ...composed(inset.figure)],
        view: { zoom: 1, x: disc.x - middle.x * k, y: disc.y - middle.y * k },
        clip: box,
      },
    ]
    return { ...room, layers: [ground, main, ...enlarged] }
  }

  return {
    title: null,
    counts: { ...(shown.isMoved ? { view: inView.length } : {}), drawn: placed.length },
    needless: [],
    canDrawFewer: false,
    contents: ({ what }) => contents(what),
    drawingOf: ({ what }, room, measure) => draw(what, room ?? clear, measure),
  }
}

/** A figure in which everyone who is seen has a name, inside what is seen and beside the inset. */
function named(figure: Figure, seen: Box, glass: Box | null, measure: Measure): Figure {
  const inside = new Map([...figure.nodes].filter(([, node]) => boxContains(seen, node)))
  const free = withFreeLabels({ ...figure, nodes: inside }, measure, seen, glass === null ? [] : [glass])
  const nodes = [...figure.nodes].map(([id, node]) => {
    const own = free.nodes.get(id) ?? { ...node, label: { ...node.label, slot: null } }
    return [id, own] as const
  })
  return { ...figure, nodes: new Map(nodes) }
}
