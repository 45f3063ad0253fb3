import { createHeap } from './heap.ts'
import type { Link, LinkGraph } from './links.ts'

/** A path: `links[i]` joins `stops[i]` and `stops[i + 1]`, which are indexes of entities. */
export interface Path {
  readonly stops: readonly number[]
  readonly links: readonly Link[]
  readonly weight: number
}

export type LinkWeight = (link: Link) => number

interface Guidance {
  /** A lower bound of the remaining weight from each entity (`weightsTo` the end), which guides the search. */
  readonly ahead?: Float64Array
  /** Entities that may not be passed through. */
  readonly closedStops?: ReadonlySet<number>
  /** Links that may not be taken. */
  readonly closedLinks?: ReadonlySet<Link>
}

/** The weight of the lightest path from every entity to one of them (Dijkstra 1959); `Infinity` if there is none. */
export function weightsTo({ steps }: LinkGraph, to: number, weigh: LinkWeight): Float64Array {
  const weights = new Float64Array(steps.length).fill(Infinity)
  const heap = createHeap()
  const done = new Uint8Array(steps.length)
  weights[to] = 0
  heap.push(to, 0)
  for (let at = heap.pop(); at !== undefined; at = heap.pop()) {
    if (done[at] === 1) continue
    done[at] = 1
    for (const { to: next, link } of steps[at] ?? []) {
      const weight = (weights[at] ?? 0) + weigh(link)
      if (weight >= (weights[next] ?? Infinity)) continue
      weights[next] = weight
      heap.push(next, weight)
    }
  }
  return weights
}

/**
 * The lightest path between two entities, or `undefined` if there is none, by Dijkstra's algorithm, or by A* (Hart, Nilsson and
 * Raphael 1968) if lower bounds are given. Weights must not be negative.
 */
export function lightestPath(
  { steps }: LinkGraph,
  from: number,
  to: number,
  weigh: LinkWeight,
  { ahead, closedStops, closedLinks }: Guidance = {},
): Path | undefined {
  const weights = new Float64Array(steps.length).fill(Infinity)
  const before = new Map<number, { readonly stop: number; readonly link: Link }>()
  const done = new Uint8Array(steps.length)
  const heap = createHeap()
  weights[from] = 0
  heap.push(from, 0)
  for (let at = heap.pop(); at !== undefined && at !== to; at = heap.pop()) {
    if (done[at] === 1) continue
    done[at] = 1
    for (const { to: next, link } of steps[at] ?? []) {
      if (done[next] === 1 || closedStops?.has(next) === true || closedLinks?.has(link) === true) continue
      const weight = (weights[at] ?? 0) + weigh(link)
      if (weight >= (weights[next] ?? Infinity)) continue
      weights[next] = weight
      before.set(next, { stop: at, link })
      heap.push(next, weight + (ahead?.[next] ?? 0))
    }
  }
  const stops = [to]
  const links: Link[] = []
  for (let step = before.get(to); step !== undefined; step = before.get(step.stop)) {
    stops.unshift(step.stop)
    links.unshift(step.link)
  }
  return stops[0] === from && stops.length > 1 ? { stops, links, weight: weights[to] ?? Infinity } : undefined
}

const keyOf = ({ stops }: Path) => stops.join(' ')
const weightOf = (links: readonly Link[], weigh: LinkWeight) => links.reduce((sum, link) => sum + weigh(link), 0)

/**
 * The `most` lightest paths that pass no entity twice, lightest first (Yen, "Finding the k shortest loopless paths in a
 * network", Management Science 17, 1971): each further path leaves one that was found at some stop, by a link that no found
 * path takes from there.
 */
export function lightestPaths(
  graph: LinkGraph,
  from: number,
  to: number,
  weigh: LinkWeight,
  most: number,
): readonly Path[] {
  const ahead = weightsTo(graph, to, weigh)
  const first = lightestPath(graph, from, to, weigh, { ahead })
  if (first === undefined) return []
  const found = [first]
  const candidates = new Map<string, Path>()
  while (found.length < most) {
    const last = found.at(-1) ?? first
    for (const [at, spur] of last.stops.slice(0, -1).entries()) {
      const root = last.stops.slice(0, at + 1)
      const sharing = found.filter(({ stops }) => root.every((stop, i) => stops[i] === stop))
      const links = new Set(sharing.flatMap((path) => path.links[at] ?? []))
      const rest = lightestPath(graph, spur, to, weigh, { ahead, closedStops: new Set(root), closedLinks: links })
      if (rest === undefined) continue
      const joined = [...last.links.slice(0, at), ...rest.links]
      const path = { stops: [...root, ...rest.stops.slice(1)], links: joined, weight: weightOf(joined, weigh) }
      candidates.set(keyOf(path), path)
    }
    for (const path of found) candidates.delete(keyOf(path))
    const [next] = [...candidates.values()].sort((a, b) => a.weight - b.weight || a.stops.length - b.stops.length)
    if (next === undefined) break
    found.push(next)
  }
  return found
}
