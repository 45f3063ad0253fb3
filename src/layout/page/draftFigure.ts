import type { VisibleGraph } from '../../domain/filters/filters.ts'
import { boundsOf, boxContains } from '../../scene/figure/boxes.ts'
import { distanceAlong, sample } from '../../scene/figure/curve.ts'
import { figureOf } from '../../scene/figure/figureOf.ts'
import type { Figure, FigureInput } from '../../scene/figure/figure.ts'
import type { Arrangement, Slot } from '../../scene/figure/plan.ts'
import { chord } from '../../scene/figure/ribbon.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Size } from '../../scene/page/format.ts'
import { chooseBendSteps } from '../algorithms/bends.ts'
import { bodiesOf } from '../algorithms/bodies.ts'
import { placeTextSteps } from '../algorithms/labels.ts'
import type { Steps } from '../../domain/collections/steps.ts'
import { freeLabelSteps } from './freeLabels.ts'
import { pagePositions } from './pagePositions.ts'

export interface PageFigure {
  readonly figure: Figure
  readonly arrangement: Arrangement
}

/** A picture on its page whose lines, names and badges still are as they were elsewhere. */
export interface DraftFigure extends PageFigure {
  /** Bends lines and places names and badges for this page. */
  readonly placed: () => Steps<PageFigure>
}

/** Where the actors of a picture stand, how the lines between them bend, by pair, and where its texts are. */
export interface Placed extends Pick<Arrangement, 'bends' | 'badges'> {
  readonly at: ReadonlyMap<string, Point>
  readonly slots: ReadonlyMap<string, Slot | null>
}

/** Least distance of a line from the outline of an actor whom it passes. */
const CLEARANCE = 10

/**
 * The picture of a graph that fills a page of a given size: actors keep their places relative to each other. New bends of lines
 * and new places of names and badges, which take longer, follow in steps.
 */
export function draftFigure(
  graph: VisibleGraph,
  { at, bends: bent, slots: formerSlots, badges: formerBadges }: Placed,
  { width, height }: Size,
  drawn: Pick<FigureInput, 'lookup' | 'language' | 'reservations' | 'unbundled'>,
  measure: Measure,
): DraftFigure {
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
  const frame = { x: 0, y: 0, width, height }
  // A line keeps its bend, unless it would now run through an actor.
  const ribbonsNow = () =>
    pairs.flatMap(({ key, a, b, strands }) => {
      const [from, to] = [discs[a], discs[b]]
      if (from === undefined || to === undefined) return []
      const bend = bent[key]
      if (bend === undefined) return [{ a: from, b: to, strands }]
      const points = sample(chord(from, to, bend), 8)
      const box = boundsOf(points)
      const isFree = discs.every((disc) => {
        const room = disc.r + CLEARANCE
        // Most actors are far from most lines.
        if (disc === from || disc === to || !boxContains(box, disc, room)) return true
        return distanceAlong(points, disc) > room
      })
      return [{ a: from, b: to, strands, ...(isFree ? { bend } : {}) }]
    })
  const arrangementWith = (
    slotOf: (id: string) => Slot | null,
    { bends, badges }: Pick<Arrangement, 'bends' | 'badges'>,
  ): Arrangement => ({
    width,
    height,
    nodes: Object.fromEntries(
      entities.map(({ id }, i) => {
        const slot = slotOf(id)
        return [id, { ...(places[i] ?? { x: 0, y: 0 }), label: { en: slot, ar: slot } }]
      }),
    ),
    bends,
    badges,
  })
  const figureIn = (arrangement: Arrangement) => figureOf({ ...drawn, graph, arrangement, moved: new Map() })
  const arrangement = arrangementWith((id) => formerSlots.get(id) ?? 's', { bends: bent, badges: formerBadges })
  return {
    arrangement,
    figure: figureIn(arrangement),
    *placed() {
      const chosen = yield* chooseBendSteps(ribbonsNow(), discs, frame)
      const bends = Object.fromEntries(pairs.map(({ key }, i) => [key, chosen[i] ?? 0.05]))
      const bare = figureIn(arrangementWith(() => 's', { bends, badges: {} }))
      yield
      const { slots, badges } = yield* placeTextSteps(bare, measure, frame)
      const found = arrangementWith((id) => slots.get(id) ?? null, { bends, badges: Object.fromEntries(badges) })
      const figure = figureIn(found)
      yield
      return { figure: yield* freeLabelSteps(figure, measure, frame), arrangement: found }
    },
  }
}
