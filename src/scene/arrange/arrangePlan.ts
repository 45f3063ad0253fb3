import type { Dataset } from '../../domain/dataset'
import type { Lookup } from '../../domain/lookup'
import type { Measure } from '../lettering'
import type { Arrangement, Plan } from '../plan'
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

interface Size {
  readonly count: number
  readonly width: number
  readonly height: number
}

/** How long to search; the same effort gives the same arrangement. */
export interface Effort {
  readonly tries: number
  /** Moves that the search may try for all entities together, in each try. */
  readonly moves: number
}

/** A second or two in a browser: good enough to read. */
export const QUICK: Effort = { tries: 1, moves: 20_000 }

/** An arrangement of so many of the best documented entities. */
function frame(dataset: Dataset, lookup: Lookup, measure: Measure, { tries, moves }: Effort, size: Size): Arrangement {
  const { count, width, height } = size
  const entities = leading(dataset, lookup, count)
  const sweeps = Math.ceil(moves / Math.max(1, entities.length))
  return arrange(graphAmong(dataset, entities), lookup, measure, { width, height, tries, sweeps })
}

/** What one sees first of a dataset: the arrangements for wide and for tall screens, by what matters most. */
export function arrangeFirst(
  dataset: Dataset,
  lookup: Lookup,
  measure: Measure,
  effort = QUICK,
): Pick<Plan, 'wide' | 'tall'> {
  return {
    wide: frame(dataset, lookup, measure, effort, FRAMES.wide),
    tall: frame(dataset, lookup, measure, effort, FRAMES.tall),
  }
}

/** All entities, or of very many those of whom most is said. */
export function arrangeAll(dataset: Dataset, lookup: Lookup, measure: Measure, effort = QUICK): Arrangement {
  const count = Math.min(MOST_DRAWN, dataset.entities.length)
  const height = Math.max(FRAMES.wide.height, Math.round(Math.sqrt((count * ROOM) / SHAPE)))
  return frame(dataset, lookup, measure, effort, { count, width: Math.round(height * SHAPE), height })
}
