import type { GeoProjection } from 'd3-geo'
import type { Relation } from '../../../domain/dataset/dataset.ts'
import { endsOfPair, pairOf } from '../../../domain/dataset/pair.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Actor } from './actor.ts'
import type { Location } from './geography.ts'
import { halfWay, project } from './geography.ts'

/** The points of the plane where a line leaves the map at one edge and enters it at the other. */
export interface Crossing {
  /** On the edge near the first end of the pair. */
  readonly leaves: Point
  /** On the edge near its second end. */
  readonly enters: Point
  /** Half way over the globe from the first end to the edge. */
  readonly halfWay: Point
}

const DEGREE = Math.PI / 180
/** The polar circle. A path that crosses the edge beyond it is about as well drawn as an arc over the top of the map. */
const POLAR = 66.5
/** The edge itself belongs to both sides. */
const JUST_INSIDE = 180 - 1e-4

const relative = (middle: number, longitude: number) => ((((longitude - middle + 180) % 360) + 360) % 360) - 180

/**
 * The latitude where the shortest path over the globe crosses the map's edge, in degrees; `undefined` if it does not.
 * @param middle the map's central meridian
 */
export function edgeLatitude(middle: number, [fromX, fromY]: Location, [toX, toY]: Location): number | undefined {
  const [a, b] = [relative(middle, fromX), relative(middle, toX)]
  if (Math.abs(a - b) <= 180) return undefined
  const [west, east] = a < b ? [b, a + 360] : [a, b + 360]
  const [westY, eastY] = a < b ? [toY, fromY] : [fromY, toY]
  const tangent =
    Math.tan(westY * DEGREE) * Math.sin((east - 180) * DEGREE) +
    Math.tan(eastY * DEGREE) * Math.sin((180 - west) * DEGREE)
  return Math.atan(tangent / Math.sin((east - west) * DEGREE)) / DEGREE
}

/** For the pairs of related entities whose line crosses the map's edge: where it does, by pair key. */
export function edgeCrossings(
  projection: GeoProjection,
  actors: readonly Actor[],
  relations: readonly Relation[],
): ReadonlyMap<string, Crossing> {
  const middle = -projection.rotate()[0]
  const places = new Map(actors.map(({ entity, location }) => [entity.id, location]))
  const crossings = new Map<string, Crossing>()
  for (const key of new Set(relations.map(pairOf))) {
    const [first, second] = endsOfPair(key)
    const [from, to] = [places.get(first), places.get(second)]
    if (from === undefined || to === undefined) continue
    const latitude = edgeLatitude(middle, from, to)
    if (latitude === undefined || Math.abs(latitude) > POLAR) continue
    const side = Math.sign(relative(middle, from[0])) || 1
    const edge = (towards: number): Location => [middle + towards * JUST_INSIDE, latitude]
    crossings.set(key, {
      leaves: project(projection, edge(side)),
      enters: project(projection, edge(-side)),
      halfWay: project(projection, halfWay(from, edge(side))),
    })
  }
  return crossings
}
