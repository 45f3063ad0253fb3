import type { Dataset } from '../domain/dataset'
import type { Lookup } from '../domain/lookup'
import { canvasMeasure } from '../graph/measure'
import { arrange, graphAmong } from '../scene/arrange/arrange'
import { leading } from '../scene/arrange/importance'
import type { Plan } from '../scene/plan'

/** As the published dataset is arranged, with less patience: the reader is waiting. */
const FRAMES = {
  wide: { count: 34, width: 1180, height: 800, tries: 1, sweeps: 500 },
  tall: { count: 15, width: 400, height: 640, tries: 1, sweeps: 800 },
  all: { count: Number.POSITIVE_INFINITY, width: 2100, height: 1450, tries: 1, sweeps: 60 },
} as const

/** Arranges a dataset that came without an arrangement. */
export function arrangeHere(dataset: Dataset, lookup: Lookup): Plan {
  const measure = canvasMeasure()
  const frame = ({ count, ...options }: (typeof FRAMES)[keyof typeof FRAMES]) => {
    const entities = leading(dataset, lookup, Math.min(count, dataset.entities.length))
    return arrange(graphAmong(dataset, entities), lookup, measure, options)
  }
  return { dataset: dataset.id, wide: frame(FRAMES.wide), tall: frame(FRAMES.tall), all: frame(FRAMES.all) }
}
