import type { VisibleGraph } from '../../../domain/filters/filters.ts'
import type { Placement } from '../../../layout/engine/labels.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import { sample } from '../../../scene/figure/curve.ts'
import type { Figure } from '../../../scene/figure/figure.ts'
import type { Measure } from '../../../scene/marks/lettering.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'
import { chord } from '../../../scene/figure/ribbon.ts'
import type { Camera } from '../../../scene/camera/camera.ts'
import { seen } from '../../../scene/camera/camera.ts'
import { circleAbout, CROWD, crowdsOf, foremost } from './crowd.ts'
import { insetRadius, placeInset } from './inset.ts'
import type { Bends, Scene } from './mapFigure.ts'
import { bendsOf, discsOf, figureAt, textAt } from './mapFigure.ts'

/** A crowd enlarged. */
export interface Inset {
  /** Where it lies in the view, in CSS pixels. */
  readonly circle: Disc
  /** What it shows: the middle in the plane, and CSS pixels for a unit of it. */
  readonly middle: Point
  readonly k: number
  readonly scene: Scene
  readonly figure: Figure
}

/** What does not change while the camera moves. */
export interface Settled {
  /** Whom the map itself shows; of a crowd that has an inset, the foremost. */
  readonly scene: Scene
  readonly bends: Bends
  readonly text: Placement
  readonly inset: Inset | null
}

interface Request {
  readonly scene: Scene
  /** How the scene's ribbons bend: the same at every zoom. */
  readonly bends: Bends
  readonly k: number
  /** The camera that shows everyone; by it the inset finds its place, and keeps it. */
  readonly home: Camera
  /** The part of the view that nothing covers: while nothing is open, and now. */
  readonly resting: Box
  readonly clear: Box
  readonly measure: Measure
  readonly withInset: boolean
}

/** Paper that discs have about them before they count as crowded. */
const CROWDED = 1
/** The inset is no larger than this many times what it shows. */
const MOST_ENLARGED = 9
/** A camera this near to the one that shows everyone keeps names within the view. */
const AT_HOME = 1.03
/** Nearer than this many times the view of everyone, nothing is enlarged besides. */
const CLOSE = 2
/** In the inset lines are short: smaller discs, farther apart, leave them room. */
const SMALLER = 0.86
const ROOMY = { apart: 16, joined: 34 }
const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

const among = ({ entities, relations }: VisibleGraph, keeps: (source: string, target: string) => boolean) => ({
  entities,
  relations: relations.filter(({ relation }) => keeps(relation.source, relation.target)),
})

/** Where lines and discs are seen when everyone is. */
function scenery(scene: Scene, home: Camera, bends: Bends): readonly Point[] {
  const at = new Map(scene.actors.map((actor) => [actor.entity.id, seen(home, actor.at)]))
  const lines = Object.entries(bends).flatMap(([key, bend]) => {
    const [a, b] = key.split('|').map((id) => at.get(id))
    return a === undefined || b === undefined ? [] : sample(chord(a, b, bend), 16)
  })
  // A disc hides more than a piece of a line.
  return [...lines, ...[...at.values()].flatMap((point) => Array.from({ length: 6 }, () => point))]
}

function insetOf(
  { scene, bends, k, home, resting, clear, measure }: Request,
  members: readonly number[],
): { readonly inset: Inset; readonly ids: ReadonlySet<string> } {
  const actors = members.flatMap((at) => scene.actors[at] ?? [])
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
  return {
    ids,
    inset: {
      circle: placeInset(clear, r, scenery(scene, home, bends)),
      middle,
      k: enlarged,
      scene: inner,
      figure: figureAt(inner, enlarged, innerBends, text),
    },
  }
}

/** Whether a crowd can be told apart by enlarging it: those who share one place cannot. */
function isTold(scene: Scene, k: number, members: readonly number[]): boolean {
  const discs = discsOf(scene, k * MOST_ENLARGED)
  return foremost(members.flatMap((at) => discs[at] ?? [])).size >= CROWD
}

/** Chooses, for a zoom, whom the map shows, what an inset enlarges, and where names and badges stand. */
export function settle(request: Request): Settled {
  const { scene, bends, k, home, resting, measure, withInset } = request
  const discs = discsOf(scene, k)
  // Who zooms in enlarges by hand.
  const crowds = withInset && k < home.zoom * CLOSE ? crowdsOf(discs, CROWDED) : []
  const crowd = crowds.find((members) => isTold(scene, k, members))
  const frame =
    k / home.zoom < AT_HOME && home.zoom / k < AT_HOME
      ? { ...resting, x: resting.x - home.pan.x, y: resting.y - home.pan.y }
      : EVERYWHERE
  if (crowd === undefined) return { scene, bends, text: textAt(scene, k, bends, measure, frame), inset: null }
  const { inset, ids } = insetOf(request, crowd)
  const kept = foremost(crowd.flatMap((at) => discs[at] ?? []))
  const left = new Set(crowd.filter((_, at) => !kept.has(at)))
  const main: Scene = {
    ...scene,
    actors: scene.actors.filter((_, at) => !left.has(at)),
    graph: among(scene.graph, (a, b) => !(ids.has(a) && ids.has(b))),
  }
  return { scene: main, bends, text: textAt(main, k, bends, measure, frame), inset }
}
