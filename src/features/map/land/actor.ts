import type { Entity } from '../../../domain/dataset/dataset.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Location } from './geography.ts'

/** An entity with a place: on the globe and, projected, in the map's plane. */
export interface Actor {
  readonly entity: Entity
  readonly location: Location
  readonly at: Point
}
