import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import { MOST_SINGLE } from '../../scene/overview/overview.ts'
import { arrange } from '../algorithms/arrange.ts'
import { graphAmong } from '../algorithms/bodies.ts'
import { mostImportant } from '../algorithms/importance.ts'

/**
 * The areas of a desktop canvas that its controls cover: the lower left corner in left-to-right languages and the lower right one
 * in others. Both are kept free, because the drawing is the same for all languages.
 */
const CORNERS = [
  { x: 0, y: 700, width: 260, height: 100 },
  { x: 0, y: 670, width: 70, height: 130 },
  { x: 920, y: 700, width: 260, height: 100 },
  { x: 1110, y: 670, width: 70, height: 130 },
] as const

/** The frames: a desktop canvas beside the legend, a phone, and one for all entities. */
const FRAMES = {
  wide: { count: 36, width: 1180, height: 800, covered: CORNERS, above: 20 },
  tall: { count: 15, width: 400, height: 700, covered: [] },
} as const

/** The area for each entity when all are drawn, in square units of the picture. */
const ROOM = 30_000
const SHAPE = 1.47

interface Size {
  readonly count: number
  readonly width: number
  readonly height: number
  readonly covered: readonly Box[]
  /** Below the first questions. */
  readonly above?: number
}

/** The effort of the search; the same effort gives the same arrangement. */
export interface Effort {
  readonly tries: number
  /** The number of moves for all entities together, in each try. */
  readonly moves: number
  /** Whether the first pictures are improved until hardly a line runs through a name, which takes a minute. */
  readonly clearsNames?: boolean
}

/** Takes a second or two in a browser, and gives a legible result. */
export const QUICK: Effort = { tries: 1, moves: 20_000 }

/** An arrangement of a number of the best documented entities. */
function frame(dataset: Dataset, lookup: Lookup, measure: Measure, effort: Effort, size: Size): Arrangement {
  const { tries, moves, clearsNames = false } = effort
  const { count, width, height, covered, above } = size
  const entities = mostImportant(dataset, lookup, count)
  const sweeps = Math.ceil(moves / Math.max(1, entities.length))
  return arrange(graphAmong(dataset, entities), lookup, measure, {
    width,
    height,
    covered,
    ...(above === undefined ? {} : { above }),
    tries,
    sweeps,
    clearsNames,
  })
}

/** The arrangements of the first view, for wide and for tall screens, with the most important entities. */
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

/** An arrangement of all entities, or of the best documented ones if there are too many. */
export function arrangeAll(dataset: Dataset, lookup: Lookup, measure: Measure, effort = QUICK): Arrangement {
  const count = Math.min(MOST_SINGLE, dataset.entities.length)
  const height = Math.max(FRAMES.wide.height, Math.round(Math.sqrt((count * ROOM) / SHAPE)))
  // So many names cannot all be clear of lines, and the search would take hours.
  const quick = { ...effort, clearsNames: false }
  return frame(dataset, lookup, measure, quick, { count, width: Math.round(height * SHAPE), height, covered: [] })
}
