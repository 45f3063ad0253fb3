import type { Dataset } from '../../domain/dataset'
import type { Lookup } from '../../domain/lookup'
import type { Measure } from '../lettering'
import type { Plan } from '../plan'
import { arrange } from './arrange'
import { graphAmong } from './bodies'
import { leading } from './importance'

/** A desktop's canvas beside the legend, a phone's, and room for everything. */
const FRAMES = {
  wide: { count: 36, width: 1180, height: 800 },
  tall: { count: 15, width: 400, height: 700 },
} as const

/** More are not told apart at any zoom, and take too long to arrange: the best documented ones are drawn. */
const MOST_DRAWN = 150

/** Room for each entity when all are drawn, in the picture's square units. */
const ROOM = 30_000
const SHAPE = 1.47

export interface Effort {
  readonly tries: number
  /** Moves that the search may try for all entities together, in each try. */
  readonly moves: number
}

/** A second or two in a browser: good enough to read. */
export const QUICK: Effort = { tries: 1, moves: 20_000 }

/**
 * Arranges a dataset for wide and for tall screens, by what matters most, and whole.
 * @param effort how long to search; the same effort gives the same plan
 */
export function arrangePlan(
  dataset: Dataset,
  lookup: Lookup,
  measure: Measure,
  { tries, moves }: Effort = QUICK,
): Plan {
  const frame = (count: number, width: number, height: number) => {
    const entities = leading(dataset, lookup, count)
    const sweeps = Math.ceil(moves / Math.max(1, entities.length))
    return arrange(graphAmong(dataset, entities), lookup, measure, { width, height, tries, sweeps })
  }
  const most = Math.min(MOST_DRAWN, dataset.entities.length)
  const height = Math.max(FRAMES.wide.height, Math.round(Math.sqrt((most * ROOM) / SHAPE)))
  return {
    dataset: dataset.id,
    wide: frame(FRAMES.wide.count, FRAMES.wide.width, FRAMES.wide.height),
    tall: frame(FRAMES.tall.count, FRAMES.tall.width, FRAMES.tall.height),
    all: frame(most, Math.round(height * SHAPE), height),
  }
}
