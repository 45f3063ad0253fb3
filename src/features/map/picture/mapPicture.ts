import type { Entity } from '../../../domain/dataset/dataset.ts'
import { sentencesAbout } from '../../../domain/evidence/sentencesAbout.ts'
import type { VisibleGraph } from '../../../domain/filters/filters.ts'
import type { Placement } from '../../../layout/algorithms/labels.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import { labelBoxes } from '../../../scene/figure/boxes.ts'
import { sample } from '../../../scene/figure/curve.ts'
import type { Figure } from '../../../scene/figure/figure.ts'
import type { Measure } from '../../../scene/marks/lettering.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'
import { chord } from '../../../scene/figure/ribbon.ts'
import type { Camera } from '../../../scene/camera/camera.ts'
import { toView } from '../../../scene/camera/camera.ts'
import type { Actor } from '../land/actor.ts'
import type { Caption } from './caption.ts'
import { captionHeight, captionText, placeCaption } from './caption.ts'
import { circleAbout, CROWD, crowdsOf, representatives } from './crowd.ts'
import { insetRadius, placeInset } from './inset.ts'
import type { Bends, Scene } from './mapFigure.ts'
import { bendsOf, discsOf, figureAt, textAt } from './mapFigure.ts'

/** An enlarged crowd. */
export interface Inset {
  /** Its position in the view, in CSS pixels. */
  readonly circle: Disc
  /** The enlarged area: its centre in the plane, and CSS pixels per unit of the plane. */
  readonly middle: Point
  readonly k: number
  readonly scene: Scene
  readonly figure: Figure
  readonly caption: Caption
}

/** What stays the same while the camera moves. */
export interface MapLayout {
  /** The entities on the map itself. Of a crowd that has an inset, only the most important. */
  readonly scene: Scene
  readonly bends: Bends
  readonly text: Placement
  readonly inset: Inset | null
}

interface Request {
  readonly scene: Scene
  /** The bends of the scene's ribbons, which are the same at every zoom. */
  readonly bends: Bends
  readonly k: number
  /** The camera that shows everyone. The inset's position is derived from it, and does not change. */
  readonly home: Camera
  /** The uncovered part of the view: with nothing open, and now. */
  readonly resting: Box
  readonly clear: Box
  readonly measure: Measure
  readonly withInset: boolean
  /** The caption of an inset about an entity, and the size of its letters as a multiple of the usual one. */
  readonly captionOf: (entity: Entity) => string
  readonly scale: number
}

/** Minimum gap between discs, in CSS pixels, below which they count as crowded. */
const CROWDED = 1
/** The maximum magnification of the inset. */
const MOST_ENLARGED = 9
/** A zoom within this factor of the one that shows everyone keeps names inside the view. */
const AT_HOME = 1.03
/** Above this multiple of the zoom that shows everyone, there is no inset. */
const CLOSE = 2
/** Lines in the inset are short, so its discs are smaller and farther apart. */
const SMALLER = 0.86
const ROOMY = { apart: 16, joined: 34 }
/** The width of the inset's rim, with the gap to names beside it. */
const RIM = 5
const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

const among = ({ entities, relations }: VisibleGraph, keeps: (source: string, target: string) => boolean) => ({
  entities,
  relations: relations.filter(({ relation }) => keeps(relation.source, relation.target)),
})

/** Where along a name the points are that stand for it. */
const NAME_POINTS = [0, 0.25, 0.5, 0.75, 1]
/** The points around a disc that stand for it, as angles. */
const RIM_POINTS = Array.from({ length: 8 }, (_, turn) => (turn * Math.PI) / 4)
/** How often each point of a disc and of a name counts: either hides more than a piece of a line does. */
const WEIGHT = { disc: 3, name: 4 }

const repeated = (points: readonly Point[], times: number) => Array.from({ length: times }, () => points).flat()

/** The positions of lines, discs and names when everyone is shown. */
function scenery({ scene, bends, home, measure }: Request, main: Scene): readonly Point[] {
  const at = new Map(scene.actors.map((actor) => [actor.entity.id, toView(home, actor.at)]))
  const lines = Object.entries(bends).flatMap(([key, bend]) => {
    const [a, b] = key.split('|').map((id) => at.get(id))
    return a === undefined || b === undefined ? [] : sample(chord(a, b, bend), 16)
  })
  const text = textAt(main, home.zoom, bends, measure, EVERYWHERE)
  const { nodes } = figureAt(main, home.zoom, bends, text)
  const names = labelBoxes(nodes.values(), measure).flatMap(({ x, y, width, height }) =>
    NAME_POINTS.map((share) => ({ x: x + share * width + home.pan.x, y: y + height / 2 + home.pan.y })),
  )
  const discs = [...nodes.values()].flatMap(({ x, y, r }) =>
    RIM_POINTS.map((angle) => ({ x: x + home.pan.x + r * Math.cos(angle), y: y + home.pan.y + r * Math.sin(angle) })),
  )
  return [...lines, ...repeated(discs, WEIGHT.disc), ...repeated(names, WEIGHT.name)]
}

/**
 * An inset that enlarges some actors.
 * @param main what stays on the map itself, which the inset covers as little as it can
 */
function insetOf(request: Request, actors: readonly Actor[], main: Scene): Inset {
  const { scene, k, resting, clear, measure, captionOf, scale } = request
  const ids = new Set(actors.map(({ entity }) => entity.id))
  const r = insetRadius(resting, clear)
  const about = circleAbout(actors.map(({ at }) => at))
  const inner: Scene = {
    ...scene,
    size: scene.size * SMALLER,
    gaps: ROOMY,
    actors,
    graph: among(scene.graph, (a, b) => ids.has(a) && ids.has(b)),
  }
  const widest = Math.max(...discsOf(inner, 1).map((disc) => disc.r))
  const enlarged = Math.min(Math.max(1, r - widest - 14) / Math.max(about.r, 1e-9), k * MOST_ENLARGED)
  const innerBends = bendsOf(inner, enlarged)
  const middle = { x: about.x, y: about.y }
  const frame = { x: middle.x * enlarged - r, y: middle.y * enlarged - 0.92 * r, width: 2 * r, height: 1.84 * r }
  const text = textAt(inner, enlarged, innerBends, measure, frame)
  const { lookup, language } = scene
  const [foremost] = actors.toSorted(
    (a, b) => sentencesAbout(lookup, b.entity.id) - sentencesAbout(lookup, a.entity.id),
  )
  const words = foremost === undefined ? '' : captionOf(foremost.entity)
  const caption = captionText(words, language, scale, measure, clear.width)
  const circle = placeInset(clear, r, scenery(request, main), captionHeight(caption))
  return {
    circle,
    caption: placeCaption(caption, circle, clear),
    middle,
    k: enlarged,
    scene: inner,
    figure: figureAt(inner, enlarged, innerBends, text),
  }
}

/** Whether enlarging a crowd can separate it. Entities in the same place cannot be separated. */
function isSeparable(scene: Scene, k: number, members: readonly number[]): boolean {
  const discs = discsOf(scene, k * MOST_ENLARGED)
  return representatives(members.flatMap((at) => discs[at] ?? [])).size >= CROWD
}

/** What an inset takes of the map: its circle, and its caption as a row of circles. */
function takenBy({ circle, caption }: Inset, pan: Point): readonly Disc[] {
  const [x, y] = [circle.x - pan.x, circle.y - pan.y]
  const half = caption.font.size / 2
  const across = Math.ceil(caption.width / half)
  const letters = caption.baselines.flatMap((baseline) =>
    Array.from({ length: across + 1 }, (_, at) => ({
      x: x + caption.x + caption.width * (at / across - 0.5),
      y: y + baseline - half * 0.7,
      r: half,
    })),
  )
  return [{ x, y, r: circle.r + RIM }, ...letters]
}

/** For a zoom, chooses which entities the map shows, what the inset enlarges, and the places of names and badges. */
export function layOutMap(request: Request): MapLayout {
  const { scene, bends, k, home, resting, measure, withInset } = request
  const discs = discsOf(scene, k)
  // A user who zooms in enlarges the crowd without an inset.
  const crowds = withInset && k < home.zoom * CLOSE ? crowdsOf(discs, CROWDED) : []
  const crowd = crowds.find((members) => isSeparable(scene, k, members))
  const isAtHome = k / home.zoom < AT_HOME && home.zoom / k < AT_HOME
  const frame = isAtHome ? { ...resting, x: resting.x - home.pan.x, y: resting.y - home.pan.y } : EVERYWHERE
  if (crowd === undefined) return { scene, bends, text: textAt(scene, k, bends, measure, frame), inset: null }
  const actors = crowd.flatMap((at) => scene.actors[at] ?? [])
  const ids = new Set(actors.map(({ entity }) => entity.id))
  const kept = representatives(crowd.flatMap((at) => discs[at] ?? []))
  const left = new Set(crowd.filter((_, at) => !kept.has(at)))
  const main: Scene = {
    ...scene,
    actors: scene.actors.filter((_, at) => !left.has(at)),
    graph: among(scene.graph, (a, b) => !(ids.has(a) && ids.has(b))),
  }
  const inset = insetOf(request, actors, main)
  // Away from home, the map moves below the inset.
  const beside = isAtHome ? takenBy(inset, home.pan) : []
  return { scene: main, bends, text: textAt(main, k, bends, measure, frame, beside), inset }
}
