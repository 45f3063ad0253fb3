import type { StoreApi } from 'zustand'
import { createStore } from 'zustand'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import { canvasMeasure } from '../../ui/marks/canvasMeasure.ts'
import type { hullsIn } from './hulls.ts'

export type DrawHulls = typeof hullsIn

/** What the picture depends on beside the app's state: it belongs to the drawing alone. */
export interface PictureState {
  /** The precomputed arrangements. More of the graph may be arranged later: then it is another plan. */
  readonly plan: Plan
  /** Whether the screen has a phone's shape, which has an arrangement of its own. */
  readonly isTall: boolean
  /** The arrangement that is drawn for as long as the base is the one that it was computed for. */
  readonly shown: { readonly base: Arrangement; readonly arrangement: Arrangement } | null
  /** Where nodes are on their way to their places; `null` when they have arrived. */
  readonly flying: ReadonlyMap<string, Point> | null
  /** The node under the pointer that drags it. */
  readonly dragged: { readonly entity: string; readonly to: Point } | null
  /** Another one once fonts have come, and every width with them. */
  readonly measure: Measure
  /** Draws hulls about the groups of an arrangement; its code is fetched when one has groups. */
  readonly drawHulls: DrawHulls | null
}

export type PictureStore = StoreApi<PictureState>

export const createPictureState = (plan: Plan, isTall: boolean): PictureStore =>
  createStore<PictureState>()(() => ({
    plan,
    isTall,
    shown: null,
    flying: null,
    dragged: null,
    measure: canvasMeasure(),
    drawHulls: null,
  }))
