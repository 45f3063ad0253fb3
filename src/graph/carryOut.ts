import type { Dataset } from '../domain/dataset'
import type { Lookup } from '../domain/lookup'
import { arrangePlan } from '../scene/arrange/arrangePlan'
import { insert } from '../scene/arrange/insert'
import type { Widths } from '../scene/arrange/texts'
import { measureBy } from '../scene/arrange/texts'
import type { Arrangement, Plan } from '../scene/plan'
import type { LayoutOrder } from './layOut'

/** What is arranged for the canvas, and the widths of the texts in it. */
export type Order = { readonly widths: Widths } & (
  | { readonly kind: 'plan' }
  | { readonly kind: 'insert'; readonly base: Arrangement; readonly newcomers: readonly string[] }
  | ({ readonly kind: 'layout' } & LayoutOrder)
)

/** A plan for an order of one, an arrangement for the others. */
export type Arranged = Plan | Arrangement

/** Pure and slow: a tenth of a second for one newcomer, seconds for a plan. */
export async function carryOut(order: Order, dataset: Dataset, lookup: Lookup): Promise<Arranged> {
  const measure = measureBy(order.widths)
  if (order.kind === 'layout') return (await import('./layOut')).layOut(order, dataset, lookup, measure)
  if (order.kind === 'plan') return arrangePlan(dataset, lookup, measure)
  return insert(order.base, order.newcomers, dataset, lookup, measure)
}
