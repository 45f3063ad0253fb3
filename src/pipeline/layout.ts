/** `npm run layout`: precomputes the arrangements of the bundled dataset, so that the first drawing is the final one. */
import { readFileSync, writeFileSync } from 'node:fs'
import { decodeDataset } from '../domain/dataset/decode.ts'
import { lookupOf } from '../domain/dataset/lookup.ts'
import { arrangeAll, arrangeFirst } from '../layout/compute/arrangePlan.ts'
import type { Plan } from '../scene/figure/plan.ts'
import { fontMeasure } from './site/page/fontMeasure.ts'

const DATASET = 'public/datasets/alliances.json'
const LAYOUT = 'public/datasets/alliances.layout.json'

/** The effort of the search: a few minutes are acceptable, because every user sees this picture. */
const THOROUGH = { tries: 3, moves: 110_000, clearsNames: true }

const decoded = decodeDataset(readFileSync(DATASET, 'utf8'))
if (!decoded.ok) throw new Error(`${DATASET} is not a dataset; run "npm run dataset" for what is wrong with it`)
const { dataset } = decoded
const [lookup, measure] = [lookupOf(dataset), fontMeasure()]
const plan: Plan = {
  dataset: dataset.id,
  ...arrangeFirst(dataset, lookup, measure, THOROUGH),
  all: arrangeAll(dataset, lookup, measure, THOROUGH),
}
writeFileSync(LAYOUT, `${JSON.stringify(plan)}\n`)
