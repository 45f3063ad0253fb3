import cytoscape from 'cytoscape'
import type { ElementDefinition } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Bodies } from '../algorithms/bodies.ts'
import type { Point } from '../../scene/marks/marks.ts'

cytoscape.use(fcose)

/** The gap between two nodes with their labels, and the ideal length of a ribbon. */
const PADDING = 20
const LENGTH = 92
/** The shorter ideal length between members of a group. */
const LENGTH_WITHIN = 60

export interface ForceInput extends Bodies {
  /** The start positions; the same start gives the same result. */
  readonly from: readonly Point[]
  /** Bodies that keep their start positions. */
  readonly pinned: ReadonlySet<number>
  /** The group of each body, `null` for none; members of a group are placed together. */
  readonly groups?: readonly (number | null)[]
}

const key = (i: number) => `b${i}`

/**
 * Computes positions by forces (fCoSE: Balci and Dogrusoz, "fCoSE: a fast compound graph layout algorithm with constraint support", IEEE
 * TVCG 28, 2022), with labels as part of their nodes.
 */
export function forceLayout({ bodies, pairs, from, pinned, groups }: ForceInput): readonly Point[] {
  const crowd = new Map<number, number>()
  for (const group of groups ?? []) if (group !== null) crowd.set(group, (crowd.get(group) ?? 0) + 1)
  const parents = [...crowd].flatMap(([group, size]): ElementDefinition[] =>
    size > 1 ? [{ group: 'nodes', data: { id: `g${group}` } }] : [],
  )
  const nodes = bodies.map((_, i): ElementDefinition => {
    const group = groups?.[i] ?? null
    const parent = group !== null && (crowd.get(group) ?? 0) > 1 ? { parent: `g${group}` } : {}
    return { group: 'nodes', data: { id: key(i), ...parent }, position: { ...(from[i] ?? { x: 0, y: 0 }) } }
  })
  const lengthOf = (a: number, b: number) =>
    (groups?.[a] ?? null) !== null && groups?.[a] === groups?.[b] ? LENGTH_WITHIN : LENGTH
  const edges = pairs.map(({ a, b, strands }, i): ElementDefinition => ({
    group: 'edges',
    data: { id: `e${i}`, source: key(a), target: key(b), length: lengthOf(a, b) + 16 * strands },
  }))
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: [...parents, ...nodes, ...edges] })
  for (const [i, { r, labelWidth, labelHeight }] of bodies.entries()) {
    cy.getElementById(key(i)).style({
      width: Math.max(2 * r, labelWidth) + PADDING,
      height: 2 * r + labelHeight + PADDING,
      shape: 'rectangle',
    })
  }
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    tile: true,
    nodeRepulsion: () => 9000,
    idealEdgeLength: (edge: { data(name: 'length'): number }) => edge.data('length'),
    edgeElasticity: () => 0.35,
    gravity: 0.3,
    numIter: 2500,
    ...(pinned.size > 0
      ? { fixedNodeConstraint: [...pinned].map((i) => ({ nodeId: key(i), position: from[i] ?? { x: 0, y: 0 } })) }
      : {}),
  }
  cy.layout(options).run()
  const places = bodies.map((_, i) => ({ ...cy.getElementById(key(i)).position() }))
  cy.destroy()
  return places
}
