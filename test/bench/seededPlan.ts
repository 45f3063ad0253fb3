import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import type { Arrangement, Plan, PlannedNode } from '../../src/scene/figure/plan.ts'

interface Body extends SimulationNodeDatum {
  readonly id: string
}

/** Positions for a generated graph: a force layout, the same on every run. All labels stand below their nodes. */
export function seededPlan({ id, entities, relations }: Dataset, width: number, height: number): Plan {
  const bodies = entities.map((entity): Body => ({ id: entity.id }))
  const links = relations.map(({ source, target }) => ({ source, target }))
  forceSimulation(bodies)
    .force('repulsion', forceManyBody().strength(-260))
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(links)
        .id((body) => body.id)
        .distance(110)
        .strength(0.05),
    )
    .force('collision', forceCollide(34))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength((0.06 * width) / height))
    .stop()
    .tick(300)
  const place = fitted(bodies, width, height)
  const nodes = Object.fromEntries(bodies.map((body): [string, PlannedNode] => [body.id, place(body)]))
  const arrangement: Arrangement = { width, height, nodes, bends: {}, badges: {} }
  return { dataset: id, wide: arrangement, tall: arrangement, all: arrangement }
}

/** Stretches the bodies over the room, a margin left for nodes and labels. */
function fitted(bodies: readonly Body[], width: number, height: number): (body: Body) => PlannedNode {
  const along = (axis: 'x' | 'y', room: number) => {
    const values = bodies.map((body) => body[axis] ?? 0)
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return (body: Body) => Math.round(60 + (((body[axis] ?? 0) - least) / (most - least)) * (room - 120))
  }
  const [x, y] = [along('x', width), along('y', height)]
  return (body) => ({ x: x(body), y: y(body), label: { en: 's', ar: 's' } })
}
