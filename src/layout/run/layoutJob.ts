import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { arrangeAll, arrangeFirst } from './arrangePlan.ts'
import { insert } from '../engine/insert.ts'
import type { Widths } from '../engine/labelWidths.ts'
import { measureBy } from '../engine/labelWidths.ts'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import type { LayoutOrder } from './computeLayout.ts'

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
  if (order.kind === 'layout') return (await import('./computeLayout.ts')).layOut(order, dataset, lookup, measure)
  if (order.kind === 'first') return arrangeFirst(dataset, lookup, measure)
  if (order.kind === 'all') return arrangeAll(dataset, lookup, measure)
  return insert(order.base, order.newcomers, dataset, lookup, measure)
}
