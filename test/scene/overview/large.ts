import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { overviewLayout } from '../../../src/layout/compute/overviewLayout.ts'
import { visibleOverview } from '../../../src/scene/overview/visibleOverview.ts'
import { seededDataset } from '../../bench/seededDataset.ts'

/** A dataset of more actors than can be drawn singly, and its overview. */
export const dataset = seededDataset('overview', 400, 1_400)
export const lookup = lookupOf(dataset)
export const overview = overviewLayout(dataset, lookup)
export const graph = visibleGraph(dataset, lookup, NO_FILTERS)
export const visible = visibleOverview(overview, graph, lookup)
