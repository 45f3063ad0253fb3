import type { ChainRule } from '../chain/chainRule.ts'
import type { Filters } from '../filters/filters.ts'
import { NO_FILTERS } from '../filters/filters.ts'
import type { Lens } from '../lens/lens.ts'
import type { Span } from '../dataset/dataset.ts'
import type { ShapeParts } from './shapeParts.ts'
import { FIRST_SHAPE } from './shapeParts.ts'
import type { ViewLimits } from '../filters/viewLimits.ts'
import type { ViewParts } from './viewParts.ts'
import { FIRST_VIEW_PARTS } from './viewParts.ts'

/** How the graph is shown. */
export const VIEWS = ['network', 'map', 'matrix', 'timeline', 'table'] as const
export type ViewName = (typeof VIEWS)[number]

/** Everything about a view that a link restores. Evidence is counted from 0, as in the relation. */
export interface ViewState extends ViewParts, ShapeParts {
  readonly selection:
    | { readonly kind: 'none' }
    | { readonly kind: 'entity'; readonly id: string }
    | { readonly kind: 'relation'; readonly id: string; readonly evidence: number }
    | { readonly kind: 'pair'; readonly id: string }
  readonly reading: {
    readonly document: string
    readonly sentence: string | null
    readonly span: Span | null
    readonly along: boolean
  } | null
  readonly lens: Lens | null
  readonly chain: {
    readonly from: string | null
    readonly to: string | null
    readonly rule: ChainRule
    readonly chosen: number
    readonly drawn: boolean
  } | null
  readonly filters: Filters
  readonly flagView: ViewLimits['flagView']
  readonly detail: 'main' | 'all'
  readonly view: ViewName
}

/** The view of an empty link. */
export const HOME_VIEW: ViewState = {
  selection: { kind: 'none' },
  reading: null,
  lens: null,
  chain: null,
  filters: NO_FILTERS,
  flagView: 'all',
  detail: 'main',
  view: 'network',
  ...FIRST_VIEW_PARTS,
  ...FIRST_SHAPE,
}
