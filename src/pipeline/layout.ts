/** `npm run layout`: arranges the bundled dataset's graph ahead, so that the page draws it at once where it stays. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Dataset } from '../domain/dataset'
import { decodeDataset } from '../domain/decode'
import { lookupOf } from '../domain/lookup'
import type { ArrangeOptions } from '../scene/arrange/arrange'
import { arrange, graphAmong } from '../scene/arrange/arrange'
import { leading } from '../scene/arrange/importance'
import type { Plan } from '../scene/plan'
import { fontMeasure } from './fontMeasure'

const DATASET = 'public/datasets/alliances.json'
const LAYOUT = 'public/datasets/alliances.layout.json'

/** A desktop's canvas beside the legend, a phone's above the tab bar, and room for everything. */
const FRAMES = {
  wide: { count: 34, width: 1180, height: 800, tries: 2, sweeps: 1500 },
  tall: { count: 15, width: 400, height: 640, tries: 4, sweeps: 2500 },
  all: { count: Infinity, width: 2100, height: 1450, tries: 1, sweeps: 250 },
} as const satisfies Record<string, ArrangeOptions & { count: number }>

function planOf(dataset: Dataset): Plan {
  const lookup = lookupOf(dataset)
  const measure = fontMeasure()
  const frame = ({ count, ...options }: ArrangeOptions & { count: number }) => {
    const entities = leading(dataset, lookup, Math.min(count, dataset.entities.length))
    return arrange(graphAmong(dataset, entities), lookup, measure, options)
  }
  return { dataset: dataset.id, wide: frame(FRAMES.wide), tall: frame(FRAMES.tall), all: frame(FRAMES.all) }
}

const decoded = decodeDataset(readFileSync(DATASET, 'utf8'))
if (!decoded.ok) throw new Error(`${DATASET} is not a dataset; run "npm run dataset" for what is wrong with it`)
writeFileSync(LAYOUT, `${JSON.stringify(planOf(decoded.dataset))}\n`)
