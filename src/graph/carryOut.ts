import type { Dataset } from '../domain/dataset'
import type { Lookup } from '../domain/lookup'
import { arrangeAll, arrangeFirst } from '../scene/arrange/arrangePlan'
import { insert } from '../scene/arrange/insert'
import type { Widths } from '../scene/arrange/texts'
import { measureBy } from '../scene/arrange/texts'
import type { Arrangement, Plan } from '../scene/plan'
import type { LayoutOrder } from './layOut'

/** What is arranged for the canvas, and the widths of the texts in it. */
export type Order = { readonly widths: Widths } & (
  | { readonly kind: 'first' }
  | { readonly kind: 'all' }
  | { readonly kind: 'insert'; readonly base: Arrangement; readonly newcomers: readonly string[] }
  | ({ readonly kind: 'layout' } & LayoutOrder)
)

/** Two arrangements for what one sees first, one for the others. */
export type Arranged = Pick<Plan, 'wide' | 'tall'> | Arrangement

/** Pure and slow: a tenth of a second for one newcomer, seconds for all. */
export async function carryOut(order: Order, dataset: Dataset, lookup: Lookup): Promise<Arranged> {
  const measure = measureBy(order.widths)
  if (order.kind === 'layout') return (await import('./layOut')).layOut(order, dataset, lookup, measure)
  if (order.kind === 'first') return arrangeFirst(dataset, lookup, measure)
  if (order.kind === 'all') return arrangeAll(dataset, lookup, measure)
  return insert(order.base, order.newcomers, dataset, lookup, measure)
}
