import { ownValue } from '../../domain/dataset/ownValue.ts'
import { blocsOf } from '../../analysis/blocs.ts'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { LayoutName } from '../../domain/shape/layoutNames.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { superiorsOf } from '../../domain/analysis/offices.ts'
import { bodiesOf, graphAmong } from '../algorithms/bodies.ts'
import { concentric } from '../algorithms/concentric.ts'
import { hierarchy } from '../algorithms/hierarchy.ts'
import { pack } from '../algorithms/pack.ts'
import { finishArrangement } from '../algorithms/finishArrangement.ts'
import { sentencesAbout } from '../../domain/evidence/sentencesAbout.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Arrangement, Groups } from '../../scene/figure/plan.ts'
import { forceLayout } from './force.ts'

export interface LayoutSpec {
  readonly layout: Exclude<LayoutName, 'prepared'>
  readonly entities: readonly string[]
  /** The centre of a concentric layout. */
  readonly centre: string | null
  /** The start positions, and the frame on which the result is centred. */
  readonly base: Arrangement
  /** Entities that stay where they are. */
  readonly pins: ReadonlyMap<string, Point>
}

/** Nodes with no known start position begin on a spiral, so no two coincide. */
const spiral = (i: number, { width, height }: Arrangement): Point => {
  const [angle, radius] = [i * 2.4, 18 * Math.sqrt(i + 1)]
  return { x: width / 2 + Math.cos(angle) * radius, y: height / 2 + Math.sin(angle) * radius }
}

/**
 * Moves positions so that their middle is that of the frame, and stretches them to its shape without bringing any two closer.
 */
function centred(at: readonly Point[], { width, height }: Arrangement): readonly Point[] {
  const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(1, Math.max(...xs) - left), Math.max(1, Math.max(...ys) - top)]
  const stretch = Math.min(1.5, Math.max(1, (width * high) / (height * wide)))
  return at.map(({ x, y }) => ({
    x: Math.round(width / 2 + (x - left - wide / 2) * stretch),
    y: Math.round(height / 2 + (y - top - high / 2)),
  }))
}

/** The members of each bloc: the largest bloc first, and in each the best documented member first. */
function membersOf(blocs: ReadonlyMap<string, number>, lookup: Lookup): readonly (readonly string[])[] {
  const members: string[][] = []
  for (const [id, bloc] of blocs) (members[bloc] ??= []).push(id)
  return members.map((ids) =>
    ids.toSorted((a, b) => sentencesAbout(lookup, b) - sentencesAbout(lookup, a) || (a < b ? -1 : 1)),
  )
}

/** A state or another body with all its subordinates. */
function officeTrees(above: ReadonlyMap<string, string>, entities: readonly string[]): readonly (readonly string[])[] {
  const trees = new Map<string, string[]>()
  for (const id of entities) {
    let head = id
    for (let up = above.get(head); up !== undefined; up = above.get(head)) head = up
    const tree = trees.get(head) ?? [head]
    if (id !== head) tree.push(id)
    trees.set(head, tree)
  }
  return [...trees.values()].filter(({ length }) => length > 1)
}

/** Lays some entities out anew. */
export function computeLayout(order: LayoutSpec, dataset: Dataset, lookup: Lookup, measure: Measure): Arrangement {
  const { layout, base, centre, pins } = order
  const entities = order.entities.flatMap((id) => lookup.entity.get(id) ?? [])
  const graph = graphAmong(dataset, entities)
  const { bodies, pairs } = bodiesOf(graph, lookup, measure)
  const index = new Map(entities.map(({ id }, i) => [id, i]))
  const from = entities.map(({ id }, i) => pins.get(id) ?? ownValue(base.nodes, id) ?? spiral(i, base))
  const pinned = new Set(entities.flatMap(({ id }, i) => (pins.has(id) ? [i] : [])))

  const blocs = layout === 'blocs' ? blocsOf(graph, lookup) : null
  const clusters = entities.map(({ id }) => blocs?.get(id) ?? null)
  const above = layout === 'offices' ? superiorsOf(dataset, lookup, new Set(index.keys())) : null
  const groups: Groups | null =
    blocs !== null
      ? { by: 'bloc', members: membersOf(blocs, lookup) }
      : above !== null
        ? { by: 'office', members: officeTrees(above, order.entities) }
        : null

  const places = (): readonly Point[] => {
    if (layout === 'concentric') {
      const most = bodies.reduce((best, { r }, i) => (r > (bodies[best]?.r ?? 0) ? i : best), 0)
      return concentric((centre === null ? undefined : index.get(centre)) ?? most, { bodies, pairs })
    }
    if (above !== null) {
      const indexes = entities.map(({ id }) => index.get(above.get(id) ?? '') ?? null)
      return hierarchy(bodies, indexes, base.width * 0.95)
    }
    if (layout === 'force') return forceLayout({ bodies, pairs, from, pinned })
    return pack(bodies, forceLayout({ bodies, pairs, from, pinned, groups: clusters }), clusters, pinned, base)
  }

  const found = places()
  const isHeld = pinned.size > 0 && (layout === 'force' || layout === 'blocs')
  const at = isHeld ? found : centred(found, base)
  const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)]
  const margin = 80
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  const frame = { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y }
  const settled = finishArrangement({ graph, lookup, measure, bodies, pairs, at, frame })
  const size = { width: base.width, height: base.height }
  return { ...settled, ...size, ...(groups === null ? {} : { groups }) }
}
