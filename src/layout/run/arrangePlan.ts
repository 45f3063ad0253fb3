import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import { arrange } from '../engine/arrange.ts'
import { graphAmong } from '../engine/bodies.ts'
import { leading } from '../engine/importance.ts'

/**
 * What the canvas's controls take of a desktop's lower corners: the left one where one reads from left to right, else the
 * right one; the drawing is the same in both.
 */
const CORNERS = [
  { x: 0, y: 700, width: 260, height: 100 },
  { x: 0, y: 670, width: 70, height: 130 },
  { x: 920, y: 700, width: 260, height: 100 },
  { x: 1110, y: 670, width: 70, height: 130 },
] as const

/** A desktop's canvas beside the legend, a phone's, and room for everything. */
const FRAMES = {
  wide: { count: 36, width: 1180, height: 800, covered: CORNERS },
  tall: { count: 15, width: 400, height: 700, covered: [] },
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
  readonly covered: readonly Box[]
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
  const { count, width, height, covered } = size
  const entities = leading(dataset, lookup, count)
  const sweeps = Math.ceil(moves / Math.max(1, entities.length))
  return arrange(graphAmong(dataset, entities), lookup, measure, { width, height, covered, tries, sweeps })
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
  return frame(dataset, lookup, measure, effort, {
    count,
    width: Math.round(height * SHAPE),
    height,
    covered: [],
  })
}
