import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { arrangeAll, arrangeFirst } from './arrangePlan.ts'
import { insert } from '../algorithms/insert.ts'
import type { Widths } from '../algorithms/labelWidths.ts'
import { measureBy } from '../algorithms/labelWidths.ts'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import type { Overview } from '../../scene/overview/overview.ts'
import type { LayoutSpec } from './computeLayout.ts'

/** Work for the layout worker. A worker cannot measure text as the page does, so each job brings the widths it needs. */
export type LayoutJob = { readonly kind: 'overview' } | LabelledJob

type LabelledJob = { readonly widths: Widths } & (
  | { readonly kind: 'first' }
  | { readonly kind: 'all' }
  | { readonly kind: 'insert'; readonly base: Arrangement; readonly newcomers: readonly string[] }
  | ({ readonly kind: 'layout' } & LayoutSpec)
)

/** Two arrangements for a job of kind `first`, an overview for one of that kind, and one arrangement for all others. */
export type LayoutResult = Pick<Plan, 'wide' | 'tall'> | Overview | Arrangement

/** Pure. Takes about 100 ms for each added node, and seconds for the whole graph. */
export async function runLayoutJob(job: LayoutJob, dataset: Dataset, lookup: Lookup): Promise<LayoutResult> {
  if (job.kind === 'overview') return (await import('./overviewLayout.ts')).overviewLayout(dataset, lookup)
  const measure = measureBy(job.widths)
  if (job.kind === 'layout') return (await import('./computeLayout.ts')).computeLayout(job, dataset, lookup, measure)
  if (job.kind === 'first') return arrangeFirst(dataset, lookup, measure)
  if (job.kind === 'all') return arrangeAll(dataset, lookup, measure)
  return insert(job.base, job.newcomers, dataset, lookup, measure)
}
