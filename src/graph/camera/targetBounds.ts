import type { Box } from '../../scene/figure/boxes.ts'
import { around, discBox, grown, labelBox } from '../../scene/figure/boxes.ts'
import { represents } from '../../scene/marks/compose.ts'
import type { Figure, NodeFigure, StrandFigure } from '../../scene/figure/figure.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { AppState } from '../../store/appStore.ts'
import type { Target } from '../../store/canvas.ts'
import type { HullLayer } from '../drawing/hullLayer.ts'
import { hullOf, NO_HULLS } from '../drawing/hullLayer.ts'
import type { Picture } from '../drawing/picture.ts'

/** Space for labels beside the outermost nodes, and for controls along the canvas's upper edge. */
const BESIDE = 64
const ABOVE = 56

/** Gap between a hull's name and the edge. */
const HULL_MARGIN = 24

/** Gap between a name and the edge. */
const NAME_MARGIN = 6

/** Space around a node for its label. */
const LABEL_MARGIN = 26

export const strandOf = (figure: Figure, relation: string): StrandFigure | undefined =>
  figure.strands.find((strand) => strand.badge !== null && represents(strand, relation))

function nodesOf(figure: Figure, hullLayer: HullLayer, target: Target) {
  const { kind, id } = target
  const relation = kind === 'relation' ? strandOf(figure, id)?.relations[0].relation : undefined
  const own = kind === 'entity' ? [id] : relation ? [relation.source, relation.target] : []
  const ids = hullOf(hullLayer, target)?.members ?? own
  return ids.flatMap((one) => figure.nodes.get(one) ?? [])
}

/** The entities that lines connect to targets, to an entity or to either end of a relation: those near to them first. */
export function neighboursOf(figure: Figure, targets: readonly Target[]): readonly Target[] {
  const nodes = targets.flatMap((target) => nodesOf(figure, NO_HULLS, target))
  const own = new Set(nodes.map(({ entity }) => entity.id))
  const ends = figure.strands.map(({ relations: [{ relation }] }) => [relation.source, relation.target])
  const joined = ends.filter((pair) => pair.some((id) => own.has(id))).flat()
  const away = (node: NodeFigure) => Math.min(...nodes.map(({ x, y }) => Math.hypot(node.x - x, node.y - y)))
  return [...new Set(joined)]
    .flatMap((id) => (own.has(id) ? [] : (figure.nodes.get(id) ?? [])))
    .toSorted((one, other) => away(one) - away(other))
    .map(({ entity }) => ({ kind: 'entity', id: entity.id }))
}

/**
 * The box around targets: nodes, both ends of relations, and the members of groups. `null` if none is drawn.
 * @param measure if given, the box contains the names of the nodes; otherwise only a margin for them
 */
export function targetBounds(
  figure: Figure,
  hullLayer: HullLayer,
  targets: readonly Target[],
  measure?: Measure,
): Box | null {
  const nodes = targets.flatMap((target) => nodesOf(figure, hullLayer, target))
  if (nodes.length === 0) return null
  const discs = boxAroundDiscs(nodes)
  if (measure === undefined) return discs
  return nodes.reduce((box, node) => around(box, boxWithName(node, measure)), discs)
}

/** The box around a node and its name. */
export function boxWithName(node: NodeFigure, measure: Measure): Box {
  const { slot } = node.label
  return slot === null ? discBox(node) : around(discBox(node), grown(labelBox(node, slot, measure), NAME_MARGIN))
}

function boxAroundDiscs(nodes: readonly NodeFigure[]): Box {
  const x = Math.min(...nodes.map((node) => node.x - node.r - LABEL_MARGIN))
  const y = Math.min(...nodes.map((node) => node.y - node.r - LABEL_MARGIN))
  return {
    x,
    y,
    width: Math.max(...nodes.map((node) => node.x + node.r + LABEL_MARGIN)) - x,
    height: Math.max(...nodes.map((node) => node.y + node.r + LABEL_MARGIN)) - y,
  }
}

/**
 * The frame of the precomputed arrangement. If the user has changed the arrangement, the box around everything that is drawn.
 */
export function extentOf(picture: Picture, { focus }: AppState): Box {
  const { width, height } = picture.arrangement()
  const everything = [...picture.figure().nodes.keys()].map((id) => ({ kind: 'entity', id }) as const)
  const bounds = targetBounds(picture.figure(), NO_HULLS, everything)
  const isWhole = picture.arrangement() === picture.base() && focus === null
  if (bounds === null || isWhole) return { x: 0, y: 0, width, height }
  const wide = {
    x: bounds.x - BESIDE,
    y: bounds.y - ABOVE,
    width: bounds.width + 2 * BESIDE,
    height: bounds.height + ABOVE,
  }
  const { box: hulls } = picture.hullLayer()
  return hulls === null ? wide : around(wide, grown(hulls, HULL_MARGIN))
}
