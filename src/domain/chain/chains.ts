import { countSentences } from '../evidence/countSentences.ts'
import type { Link, LinkGraph } from './links.ts'
import { doubtOf } from './reach.ts'
import type { Path } from './lightestPath.ts'
import { lightestPath, lightestPaths } from './lightestPath.ts'

/** How one entity is connected to another: `links[i]` joins `entities[i]` and `entities[i + 1]`. */
export interface Chain {
  readonly entities: readonly string[]
  readonly links: readonly Link[]
  /** The total cost of its links. */
  readonly cost: number
  /** The number of distinct sentences behind it: those that state each link with its stance. */
  readonly sentences: number
  /** The index of the weakest link: the least certain, then the one with the fewest sentences, then the first. */
  readonly weakest: number
  /** No chain costs less, and none has fewer links. */
  readonly best: boolean
  readonly shortest: boolean
}

export interface FoundChains {
  /** The best documented, the shortest if it is a different one, then others, the best documented first. */
  readonly chains: readonly Chain[]
  /** Whether there are more chains than listed. */
  readonly more: boolean
}

/** The maximum number of chains listed. */
const MOST_CHAINS = 5

function weakestOf(links: readonly Link[]): number {
  return links.reduce((weakest, link, at) => {
    const rival = links[weakest]
    if (rival === undefined) return at
    const worse = doubtOf(link.stance) - doubtOf(rival.stance) || rival.sentences - link.sentences
    return worse > 0 ? at : weakest
  }, 0)
}

const costOfPath = ({ links }: Path) => links.reduce((sum, { cost }) => sum + cost, 0)

/** Two entities have at most one link, so paths with the same stops are equal. */
const same = (a: Path, b: Path) => a.stops.length === b.stops.length && a.stops.every((stop, i) => stop === b.stops[i])

/**
 * The chains between two entities: the best documented, which has the lowest cost (`costOf`); the shortest, which has the fewest
 * links and then the lowest cost; and the next best documented. None if the two are the same or not connected.
 */
export function findChains(graph: LinkGraph, from: string, to: string, most = MOST_CHAINS): FoundChains {
  const [start, end] = [graph.indexOf.get(from), graph.indexOf.get(to)]
  if (start === undefined || end === undefined || start === end) return { chains: [], more: false }
  const [best, ...others] = lightestPaths(graph, start, end, ({ cost }) => cost, most + 1)
  if (best === undefined) return { chains: [], more: false }
  // More than the cost of any chain, so that fewer links always win over a lower cost.
  const hop = 1 + 8 * graph.entities.length
  const fewest = lightestPath(graph, start, end, ({ cost }) => hop + cost) ?? best
  // Of chains that are equal in both, one is the best and the shortest.
  const shortest = fewest.links.length < best.links.length ? fewest : best
  const rest = others.filter((path) => !same(path, shortest))
  const paths = same(best, shortest) ? [best, ...rest] : [best, shortest, ...rest]
  const chains = paths.slice(0, most).map((path) => ({
    entities: path.stops.map((stop) => graph.entities[stop] ?? ''),
    links: path.links,
    cost: costOfPath(path),
    sentences: countSentences(
      path.links.flatMap(({ stating }) => stating),
      graph,
    ),
    weakest: weakestOf(path.links),
    best: path === best,
    shortest: same(path, shortest),
  }))
  return { chains, more: paths.length > most }
}
