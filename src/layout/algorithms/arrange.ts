import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { LANGUAGES } from '../../domain/language/languages.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { figureOf } from '../../scene/figure/figureOf.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import { anneal, totalEnergy } from './anneal.ts'
import { bodiesOf } from './bodies.ts'
import { allFaults, clearNames, nameFaults } from './clearNames.ts'
import type { Layout } from './energy.ts'
import { finishArrangement } from './finishArrangement.ts'
import { moveOffOverlays } from './moveOffOverlays.ts'

export interface ArrangeOptions {
  readonly width: number
  readonly height: number
  /** Parts of the frame that page overlays cover; no node is placed there. */
  readonly covered: readonly Box[]
  /** How far names may reach above the topmost actor, where the page has something else. */
  readonly above?: number
  /** The number of searches from different seeds; the best result is kept. */
  readonly tries: number
  readonly sweeps: number
  /** Whether to look for places where no line runs through a name, which takes up to a minute. */
  readonly clearsNames?: boolean
}

function search(layout: Layout, { tries, sweeps }: ArrangeOptions): Point[] {
  let best: Point[] = []
  let least = Infinity
  for (let seed = 1; seed <= tries; seed += 1) {
    const at = anneal(layout, { seed, sweeps })
    const energy = totalEnergy(layout, at)
    if (energy < least) {
      least = energy
      best = at
    }
  }
  return best
}

const round = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })

/**
 * Arranges a graph in a frame: positions, bends, label slots in every language and badge places. Takes seconds for a hundred
 * entities; run it in advance or in a worker.
 */
export function arrange(graph: VisibleGraph, lookup: Lookup, measure: Measure, options: ArrangeOptions): Arrangement {
  const { width, height } = options
  const { bodies, pairs } = bodiesOf(graph, lookup, measure)
  const layout = { bodies, links: pairs, width, height }
  const at = moveOffOverlays(layout, search(layout, options).map(round), options.covered)
  const top = Math.max(0, Math.min(...at.map(({ y }) => y)) - (options.above ?? Infinity))
  const frame = { x: 0, y: top, width, height: height - top }
  const finish = (places: readonly Point[]) =>
    finishArrangement({ graph, lookup, measure, bodies, pairs, at: places, frame })
  if (options.clearsNames !== true) return { ...finish(at), width, height }
  const ids = graph.entities.map(({ id }) => id)
  const faultsAt = (places: readonly Point[]) => {
    const arrangement = finish(places)
    return allFaults(
      LANGUAGES.map((language) =>
        nameFaults(figureOf({ graph, lookup, arrangement, moved: new Map(), language }), measure),
      ),
    )
  }
  const clear = clearNames(layout, at, { ids, covered: options.covered, faultsAt })
  return { ...finish(clear), width, height }
}
