import type { VisibleRelation } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Box } from '../figure/boxes.ts'
import { boxContains, discBox, grown, intersects, labelBox } from '../figure/boxes.ts'
import type { Figure, FigureInput } from '../figure/figure.ts'
import { figureOf } from '../figure/figureOf.ts'
import type { Arrangement, PlannedNode, Slot } from '../figure/plan.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Overview } from './overview.ts'
import type { VisibleOverview } from './visibleOverview.ts'

/** How many entities are drawn as actors at once: the best documented in sight. */
export const MOST_ACTORS = 130

/** Where a name is tried, the usual place first. */
const TRIED: readonly Slot[] = ['s', 'n', 'e', 'w']

const BELOW = { en: 's', ar: 's' } as const

export interface NearPart {
  readonly figure: Figure
  /** Those in sight who are only dots. */
  readonly others: readonly number[]
}

/**
 * What is near as the network draws it: actors with their names, and the ribbons between them.
 * @param wanted entities that are drawn whether they are in sight or not: what is selected, and its ends
 */
export function nearPart(
  overview: Overview,
  { index, members, relations }: VisibleOverview,
  window: Box,
  wanted: readonly string[],
  {
    lookup,
    measure,
    ...drawn
  }: Pick<FigureInput, 'language' | 'reservations'> & {
    readonly lookup: Lookup
    readonly measure: Measure
  },
): NearPart {
  const { ids, x, y } = overview
  const placeOf = (at: number) => ({ x: x[at] ?? 0, y: y[at] ?? 0 })
  // The ids are sorted by how well they are documented.
  const inSight = members
    .flatMap((own) => own.filter((member) => boxContains(window, placeOf(member))))
    .toSorted((p, q) => p - q)
  const chosen = new Set([...wanted.flatMap((id) => index.get(id) ?? []), ...inSight.slice(0, MOST_ACTORS)])
  const nodes = new Map(
    [...chosen].map((at): [string, PlannedNode] => [ids[at] ?? '', { ...placeOf(at), label: BELOW }]),
  )
  const arrangement: Arrangement = {
    width: overview.width,
    height: overview.height,
    nodes: Object.fromEntries(nodes),
    bends: {},
    badges: {},
  }
  const isDrawn = ({ relation }: VisibleRelation) => nodes.has(relation.source) && nodes.has(relation.target)
  const graph = {
    entities: [...nodes.keys()].flatMap((id) => lookup.entity.get(id) ?? []),
    relations: relations.filter(isDrawn),
  }
  const figure = figureOf({ graph, lookup, arrangement, moved: new Map(), ...drawn })
  return { figure: withRoomForNames(figure, measure), others: inSight.filter((at) => !chosen.has(at)) }
}

/** A figure in which no name covers another or an actor: the larger an actor, the sooner it has its place. */
function withRoomForNames(figure: Figure, measure: Measure): Figure {
  const discs = [...figure.nodes.values()].map((node) => ({ id: node.entity.id, box: discBox(node) }))
  const taken: Box[] = []
  const slots = new Map<string, Slot | null>()
  for (const node of [...figure.nodes.values()].toSorted((p, q) => q.r - p.r)) {
    const free = TRIED.find((slot) => {
      const box = grown(labelBox(node, slot, measure), 1)
      const isFree =
        taken.every((other) => !intersects(other, box)) &&
        discs.every(({ id, box: disc }) => id === node.entity.id || !intersects(disc, box))
      if (isFree) taken.push(box)
      return isFree
    })
    slots.set(node.entity.id, free ?? null)
  }
  const nodes = new Map(
    [...figure.nodes].map(([id, node]) => [id, { ...node, label: { ...node.label, slot: slots.get(id) ?? null } }]),
  )
  return { ...figure, nodes }
}
