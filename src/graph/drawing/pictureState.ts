import type { StoreApi } from 'zustand'
import { createStore } from 'zustand'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import type { hullsIn } from './hulls.ts'

export type DrawHulls = typeof hullsIn

/** What the picture depends on besides the app's state. It belongs to the drawing alone. */
export interface PictureState {
  /** The precomputed arrangements. When more of the graph is arranged later, the plan is replaced. */
  readonly plan: Plan
  /** Whether the screen is tall, as a phone's is; it then has its own arrangement. */
  readonly isTall: boolean
  /** An arrangement that is drawn instead of the base, as long as the base is the one it was computed for. */
  readonly shown: { readonly base: Arrangement; readonly arrangement: Arrangement } | null
  /** Current positions of animated nodes; `null` when nothing is animated. */
  readonly flying: ReadonlyMap<string, Point> | null
  /** The node that the pointer is dragging. */
  readonly dragged: { readonly entity: string; readonly to: Point } | null
  /** Measures texts. Replaced when fonts are loaded, because widths change with them. */
  readonly measure: Measure
  /** Draws hulls. Its code is fetched for the first arrangement with groups, or for a dataset in which somebody speaks of some. */
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
