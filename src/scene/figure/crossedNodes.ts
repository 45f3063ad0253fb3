import type { Measure } from '../marks/lettering.ts'
import { boxContains, labelBox } from './boxes.ts'
import { distance, sample } from './curve.ts'
import type { Figure, NodeFigure } from './figure.ts'

/** The number of points along a line: so many that no letter fits between two of them. */
const SAMPLES = 60

/**
 * A part of a figure with the nodes that its lines cross. The part is painted over the rest, so without them its lines would
 * run over their names.
 */
export function withCrossedNodes(figure: Figure, part: Figure, measure: Measure): Figure {
  const points = part.strands.flatMap(({ curve, width }) => sample(curve, SAMPLES).map((at) => ({ at, width })))
  const isCrossed = (node: NodeFigure) => {
    const { slot } = node.label
    const name = slot === null ? null : labelBox(node, slot, measure)
    return points.some(
      ({ at, width }) =>
        distance(node, at) <= node.r + width / 2 || (name !== null && boxContains(name, at, width / 2)),
    )
  }
  const crossed = [...figure.nodes].filter(([id, node]) => !part.nodes.has(id) && isCrossed(node))
  return crossed.length === 0 ? part : { ...part, nodes: new Map([...part.nodes, ...crossed]) }
}
