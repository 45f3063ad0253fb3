import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Weight } from '../../analysis/communities.ts'
import { communitiesOf } from '../../analysis/communities.ts'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { boundsOf, grown, middleOf } from '../../scene/figure/boxes.ts'
import type { Community, Overview } from '../../scene/overview/overview.ts'

/** The distance between two neighbours of a community: room for a disc and its name. */
const SPACING = 132

/** Communities of fewer than this, which nothing joins to others, stand together: each by itself would be lost. */
const LEAST = 4

const MARGIN = { community: 90, between: 480, page: 160 }

/** How much wider than high the whole is, as a window is. */
const SHAPE = 1.5

/** How strongly communities are drawn to the middle. */
const PULL = 0.03

/** The work of a simulation, in ticks times nodes, and its least and most ticks. */
const EFFORT = { work: 60_000, least: 40, most: 200 }

/** The ticks in which those who stand too close are parted. */
const PARTING = 40

type Placed = SimulationNodeDatum & { r: number }

const ticksFor = (count: number) =>
  Math.min(EFFORT.most, Math.max(EFFORT.least, Math.round(EFFORT.work / Math.max(1, count))))

/** The weights of pairs, each pair once, whichever of its two comes first. A pair of one and the same counts for nothing. */
function summed(count: number, pairs: Iterable<Weight>): readonly Weight[] {
  const sums = new Map<number, { a: number; b: number; weight: number }>()
  for (const { a: p, b: q, weight } of pairs) {
    if (p === q) continue
    const [a, b] = p < q ? [p, q] : [q, p]
    const key = a * count + b
    const found = sums.get(key)
    if (found === undefined) sums.set(key, { a, b, weight })
    else found.weight += weight
  }
  return [...sums.values()]
}

/** The relations of a dataset as pairs of indexes. */
function* pairsOf({ relations }: Dataset, index: ReadonlyMap<string, number>): Generator<Weight> {
  for (const { source, target } of relations) {
    const [a, b] = [index.get(source), index.get(target)]
    if (a !== undefined && b !== undefined) yield { a, b, weight: 1 }
  }
}

/** Small communities without ties to others, together as the last one. */
function gathered(groups: readonly (readonly number[])[], weights: readonly Weight[]): readonly (readonly number[])[] {
  const of = new Map(groups.flatMap((members, at) => members.map((member) => [member, at] as const)))
  const joined = new Set(
    weights.flatMap(({ a, b }) => {
      const [p, q] = [of.get(a), of.get(b)]
      return p === q ? [] : [p, q]
    }),
  )
  const isSmall = (members: readonly number[], at: number) => members.length < LEAST && !joined.has(at)
  const small = groups.filter((members, at) => isSmall(members, at))
  if (small.length < 2) return groups
  return [...groups.filter((members, at) => !isSmall(members, at)), small.flat()]
}

/** Positions of the members of a community about its middle, and how far they reach. */
function withinCommunity(members: readonly number[], weights: readonly Weight[]): { at: readonly Placed[]; r: number } {
  const index = new Map(members.map((member, at) => [member, at]))
  const nodes: Placed[] = members.map(() => ({ r: SPACING / 2 }))
  const links = weights.flatMap(({ a, b }): SimulationLinkDatum<Placed>[] => {
    const [source, target] = [index.get(a), index.get(b)]
    return source === undefined || target === undefined ? [] : [{ source, target }]
  })
  forceSimulation(nodes)
    .force('links', forceLink(links).distance(SPACING * 1.4))
    .force(
      'apart',
      forceManyBody<Placed>()
        .strength(-SPACING)
        .distanceMax(SPACING * 8),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .stop()
    .tick(ticksFor(members.length))
  // To keep them apart all the while would take three times as long.
  forceSimulation(nodes)
    .force(
      'room',
      forceCollide<Placed>(({ r }) => r),
    )
    .stop()
    .tick(PARTING)
  const { x, y } = middleOf(boundsOf(nodes.map(({ x: at = 0, y: down = 0 }) => ({ x: at, y: down }))))
  const at = nodes.map((node) => ({ ...node, x: (node.x ?? 0) - x, y: (node.y ?? 0) - y }))
  const reach = at.reduce((most, node) => Math.max(most, Math.hypot(node.x, node.y)), 0)
  return { at, r: reach + MARGIN.community }
}

/** Positions of the communities, those near each other that have the most to do with one another. */
function among(circles: readonly number[], ties: readonly Weight[]): readonly Placed[] {
  const nodes: Placed[] = circles.map((r) => ({ r }))
  const most = ties.reduce((greatest, { weight }) => Math.max(greatest, weight), 1)
  const links = ties.map(({ a, b, weight }) => ({ source: a, target: b, share: weight / most }))
  const apart = ({ source, target }: SimulationLinkDatum<Placed>) =>
    typeof source === 'object' && typeof target === 'object' ? source.r + target.r + MARGIN.between : MARGIN.between
  forceSimulation(nodes)
    .force(
      'links',
      forceLink(links)
        .distance(apart)
        .strength(({ share }) => 0.4 * share),
    )
    .force('room', forceCollide<Placed>(({ r }) => r + MARGIN.between / 2).iterations(4))
    .force('x', forceX(0).strength(PULL / SHAPE ** 2))
    .force('y', forceY(0).strength(PULL * SHAPE ** 2))
    .stop()
    .tick(400)
  return nodes
}

/** Places all entities that have relations, by communities. Pure: the same dataset gives the same picture. */
export function overviewLayout(dataset: Dataset, lookup: Lookup): Overview {
  const degree = (id: string) => lookup.relationsOf.get(id)?.length ?? 0
  const ids = dataset.entities
    .filter(({ id, outline }) => outline !== true && degree(id) > 0)
    .map(({ id }) => id)
    .toSorted((p, q) => degree(q) - degree(p) || (p < q ? -1 : 1))
  const weights = summed(ids.length, pairsOf(dataset, new Map(ids.map((id, at) => [id, at]))))
  // The best documented come first, because the ids are sorted so.
  const groups = gathered(communitiesOf(ids.length, weights), weights).map((group) => group.toSorted((p, q) => p - q))
  const community = new Uint16Array(ids.length)
  for (const [at, members] of groups.entries()) for (const member of members) community[member] = at

  const within: Weight[][] = groups.map(() => [])
  for (const one of weights) {
    const at = community[one.a] ?? 0
    if (at === community[one.b]) within[at]?.push(one)
  }
  const ties = summed(
    groups.length,
    weights.map(({ a, b, weight }) => ({ a: community[a] ?? 0, b: community[b] ?? 0, weight })),
  )

  const inner = groups.map((members, at) => withinCommunity(members, within[at] ?? []))
  const circles = among(
    inner.map(({ r }) => r),
    ties,
  )
  const corners = circles.flatMap(({ x = 0, y = 0, r }) => [
    { x: x - r, y: y - r },
    { x: x + r, y: y + r },
  ])
  // Nobody may have a relation.
  const page = grown(boundsOf(corners.length > 0 ? corners : [{ x: 0, y: 0 }]), MARGIN.page)
  const communities = groups.map((members, at): Community => {
    const { x = 0, y = 0, r } = circles[at] ?? { r: 0 }
    return { members, x: x - page.x, y: y - page.y, r }
  })
  const [x, y] = [new Float32Array(ids.length), new Float32Array(ids.length)]
  for (const [at, { members, x: cx, y: cy }] of communities.entries()) {
    for (const [place, member] of members.entries()) {
      const { x: dx = 0, y: dy = 0 } = inner[at]?.at[place] ?? {}
      x[member] = cx + dx
      y[member] = cy + dy
    }
  }
  return { width: page.width, height: page.height, ids, x, y, community, communities }
}
