import type { GeoProjection } from 'd3-geo'
import { geoInterpolate, geoNaturalEarth1 } from 'd3-geo'
import type { Point } from '../../../scene/marks/marks.ts'

/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Location = readonly [longitude: number, latitude: number]

/** Units of the map's plane per radian along the equator. The camera converts them to pixels. */
const SCALE = 200

const wrapped = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180

/** The central meridian of all longitudes: opposite the widest gap between them. */
export function middleMeridian(longitudes: readonly number[]): number {
  const sorted = longitudes.map(wrapped).toSorted((a, b) => a - b)
  const [first] = sorted
  if (first === undefined) return 0
  let widest = -1
  let after = first
  for (const [at, here] of sorted.entries()) {
    const next = sorted[at + 1] ?? first + 360
    if (next - here > widest) {
      widest = next - here
      after = next
    }
  }
  return wrapped(after + (360 - widest) / 2)
}

/**
 * Natural Earth's projection (Tom Patterson), rotated so that the places are around its middle and the map's edge does not
 * separate them.
 */
export function projectionOf(places: readonly Location[]): GeoProjection {
  const middle = middleMeridian(places.map(([longitude]) => longitude))
  return geoNaturalEarth1().scale(SCALE).translate([0, 0]).rotate([-middle, 0])
}

export function project(projection: GeoProjection, [longitude, latitude]: Location): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0]
  return { x, y }
}

/** The point half way along the shortest path over the globe. */
export function halfWay([fromX, fromY]: Location, [toX, toY]: Location): Location {
  return geoInterpolate([fromX, fromY], [toX, toY])(0.5)
}
