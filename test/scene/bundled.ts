import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../src/domain/dataset/lookup.ts'
import { NO_FILTERS, visibleGraph } from '../../src/domain/filters/filters.ts'
import { figureOf } from '../../src/scene/figure/figureOf.ts'
import type { Arrangement, Plan } from '../../src/scene/figure/plan.ts'
import type { Language } from '../../src/domain/language/languages.ts'

/** The dataset and the plan that the page ships. */
export const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
export const plan = JSON.parse(readFileSync('public/datasets/alliances.layout.json', 'utf8')) as Plan
export const lookup = lookupOf(dataset)

export const figureIn = (arrangement: Arrangement, language: Language) =>
  figureOf({ graph: visibleGraph(dataset, lookup, NO_FILTERS), lookup, arrangement, moved: new Map(), language })
