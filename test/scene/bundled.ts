import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/domain/dataset'
import { lookupOf } from '../../src/domain/lookup'
import { NO_FILTERS, visibleGraph } from '../../src/domain/filters'
import { figureOf } from '../../src/scene/figureOf'
import type { Language } from '../../src/scene/lettering'
import type { Arrangement, Plan } from '../../src/scene/plan'

/** The dataset and the plan that the page ships. */
export const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
export const plan = JSON.parse(readFileSync('public/datasets/alliances.layout.json', 'utf8')) as Plan
export const lookup = lookupOf(dataset)

export const figureIn = (arrangement: Arrangement, language: Language) =>
  figureOf({ graph: visibleGraph(dataset, lookup, NO_FILTERS), lookup, arrangement, moved: new Map(), language })
