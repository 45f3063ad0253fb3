import type { VisibleGraph } from '../../domain/filters/filters.ts'
import { distanceAlong, sample } from '../../scene/figure/curve.ts'
import { figureOf } from '../../scene/figure/figureOf.ts'
import type { Figure, FigureInput } from '../../scene/figure/figure.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import { chord } from '../../scene/figure/ribbon.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Size } from '../../scene/page/format.ts'
import { chooseBends } from '../algorithms/bends.ts'
import { bodiesOf } from '../algorithms/bodies.ts'
import { placeText } from '../algorithms/labels.ts'
import { withFreeLabels } from './freeLabels.ts'
import { pagePositions } from './pagePositions.ts'

export interface PageFigure {
  readonly figure: Figure
  readonly arrangement: Arrangement
}

/** Where the actors of a picture stand, and how the lines between them bend, by pair. */
export interface Placed {
  readonly at: ReadonlyMap<string, Point>
  readonly bends: Arrangement['bends']
}

/** Least distance of a line from the outline of an actor whom it passes. */
const CLEARANCE = 10

/**
 * The picture of a graph that fills a page of a given size: actors keep their places relative to each other, lines, names and
 * badges are placed again, and every actor is named.
 */
export function pageFigure(
  graph: VisibleGraph,
  { at, bends: bent }: Placed,
  { width, height }: Size,
  drawn: Pick<FigureInput, 'lookup' | 'language' | 'reservations' | 'unbundled'>,
  measure: Measure,
): PageFigure {
  const { lookup } = drawn
  const entities = graph.entities.filter(({ id, outline }) => outline !== true && at.has(id))
  const among: VisibleGraph = { entities, relations: graph.relations }
  const { bodies, pairs } = bodiesOf(among, lookup, measure)
  const places = pagePositions(
    bodies.map(({ r }, i) => ({ r, at: at.get(entities[i]?.id ?? '') ?? { x: 0, y: 0 } })),
    width,
    height,
    pairs,
  )
  const discs = bodies.map(({ r }, i) => ({ x: places[i]?.x ?? 0, y: places[i]?.y ?? 0, r }))
  // A line keeps its bend, unless it would now run through an actor.
  const ribbons = pairs.flatMap(({ key, a, b, strands }) => {
    const [from, to] = [discs[a], discs[b]]
    if (from === undefined || to === undefined) return []
    const bend = bent[key]
    if (bend === undefined) return [{ a: from, b: to, strands }]
    const points = sample(chord(from, to, bend), 8)
    const isFree = discs.every(
      (disc) => disc === from || disc === to || distanceAlong(points, disc) > disc.r + CLEARANCE,
    )
    return [{ a: from, b: to, strands, ...(isFree ? { bend } : {}) }]
  })
  const frame = { x: 0, y: 0, width, height }
  const bends = chooseBends(ribbons, discs, frame)
  const bare: Arrangement = {
    width,
    height,
    nodes: Object.fromEntries(
      entities.map(({ id }, i) => [id, { ...(places[i] ?? { x: 0, y: 0 }), label: { en: 's', ar: 's' } }]),
    ),
    bends: Object.fromEntries(pairs.map(({ key }, i) => [key, bends[i] ?? 0.05])),
    badges: {},
  }
  const figureIn = (arrangement: Arrangement) => figureOf({ ...drawn, graph, arrangement, moved: new Map() })
  const { slots, badges } = placeText(figureIn(bare), measure, frame)
  const arrangement: Arrangement = {
    ...bare,
    nodes: Object.fromEntries(
      entities.map(({ id }, i) => {
        const slot = slots.get(id) ?? null
        return [id, { ...(places[i] ?? { x: 0, y: 0 }), label: { en: slot, ar: slot } }]
      }),
    ),
    badges: Object.fromEntries(badges),
  }
  return { figure: withFreeLabels(figureIn(arrangement), measure, frame), arrangement }
}
