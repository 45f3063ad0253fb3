import type { Box } from '../../scene/figure/boxes.ts'
import {
  badgeBoxes,
  boundsOf,
  boxContains,
  discBox,
  grown,
  labelBox,
  overlap,
  touches,
} from '../../scene/figure/boxes.ts'
import { sample } from '../../scene/figure/curve.ts'
import type { Figure, Label, NodeFigure } from '../../scene/figure/figure.ts'
import type { Slot } from '../../scene/figure/plan.ts'
import { SLOTS } from '../../scene/figure/plan.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import { wrapLabel } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import { shortened } from '../../scene/page/paragraphs.ts'
import { PREFERENCE } from '../algorithms/labels.ts'

/** What a place costs: a line under a name is worse than any other place, and a collision is worse than any line. */
const COST = { crossed: 10, collision: 1000, shorter: 4, rewrapped: 0.6 }

/** Letters to which a name is cut that has no room in full. */
const SHORT = [16, 11, 8]

interface Line {
  readonly points: readonly Point[]
  readonly box: Box
}

/** Whether a segment runs through a box (Liang–Barsky). */
function runsThrough(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  let [from, to] = [0, 1]
  const edges = [
    [a.x - b.x, a.x - x],
    [b.x - a.x, x + width - a.x],
    [a.y - b.y, a.y - y],
    [b.y - a.y, y + height - a.y],
  ] as const
  for (const [by, room] of edges) {
    if (by === 0) {
      if (room < 0) return false
    } else if (by < 0) from = Math.max(from, room / by)
    else to = Math.min(to, room / by)
    if (from > to) return false
  }
  return true
}

const isCrossedBy = (box: Box, { points, box: about }: Line) =>
  touches(box, about) && points.some((point, i) => i > 0 && runsThrough(points[i - 1] ?? point, point, box))

/** The lines of a picture, for counting those that run through a box. */
export const linesOf = (figure: Figure): readonly Line[] =>
  figure.strands.map(({ curve }) => {
    const points = sample(curve, 28)
    return { points, box: boundsOf(points) }
  })

export const crossedBy = (box: Box, lines: readonly Line[]) => lines.filter((line) => isCrossedBy(box, line)).length

/** How a name can be written: as it is, on one line, on more lines, or cut by letters as a person counts them. */
function writings({ lines }: Label): readonly { readonly lines: readonly string[]; readonly cost: number }[] {
  const text = lines.join(' ')
  const kinds = [
    { lines, cost: 0 },
    { lines: [text], cost: COST.rewrapped },
    { lines: wrapLabel(text, 11), cost: COST.rewrapped },
  ]
  const cut = SHORT.map((most, at) => ({
    lines: [shortened(text, most)],
    cost: COST.crossed * (2 + at) * COST.shorter,
  }))
  return [...kinds, ...cut.filter((one) => one.lines[0] !== text)].filter(
    (one, at, all) => all.findIndex((other) => other.lines.join('\n') === one.lines.join('\n')) === at,
  )
}

/**
 * A figure in which every actor has a name, where no line runs through it if there is such a place, and none is outside the
 * frame.
 * @param beside other texts in the picture that names must not cover
 */
export function withFreeLabels(figure: Figure, measure: Measure, frame: Box, beside: readonly Box[] = []): Figure {
  const lines = linesOf(figure)
  const badges = badgeBoxes(figure.strands, measure)
  const nodes = new Map(figure.nodes)
  const discs = [...nodes.values()].map((node) => ({ id: node.entity.id, box: discBox(node) }))
  const taken = new Map<string, Box>()
  const isInside = ({ x, y, width, height }: Box) =>
    boxContains(frame, { x, y }) && boxContains(frame, { x: x + width, y: y + height })
  const collisions = (box: Box, own: string) => {
    let count = isInside(box) ? 0 : 2
    for (const disc of discs) if (disc.id !== own && overlap(disc.box, box) > 0) count += 1
    for (const badge of badges) if (overlap(badge, box) > 0) count += 1
    for (const other of beside) if (overlap(other, box) > 0) count += 1
    for (const [id, other] of taken) if (id !== own && overlap(other, box) > 0) count += 1
    return count
  }
  /** What a place costs, or as much as `least` if it costs more than that. */
  const costOf = (node: NodeFigure, slot: Slot, extra = 0, least = Infinity) => {
    const box = labelBox(node, slot, measure)
    const cost = extra + PREFERENCE[slot] + COST.collision * collisions(grown(box, 1.5), node.entity.id)
    return cost >= least ? least : cost + COST.crossed * crossedBy(grown(box, 1), lines)
  }
  const place = (node: NodeFigure, whole: Label) => {
    let best: NodeFigure = { ...node, label: { ...whole, slot: whole.slot ?? 's' } }
    let least = costOf(best, best.label.slot ?? 's')
    if (least >= COST.crossed) {
      for (const { lines: written, cost } of writings(whole)) {
        if (cost >= least) break
        for (const slot of SLOTS) {
          const tried: NodeFigure = { ...node, label: { ...whole, lines: written, slot } }
          const price = costOf(tried, slot, cost, least)
          if (price < least) [best, least] = [tried, price]
        }
      }
    }
    nodes.set(node.entity.id, best)
    taken.set(node.entity.id, labelBox(best, best.label.slot ?? 's', measure))
  }
  const wholes = new Map([...figure.nodes].map(([id, { label }]) => [id, label]))
  for (const node of figure.nodes.values()) taken.set(node.entity.id, labelBox(node, node.label.slot ?? 's', measure))
  const bySize = [...figure.nodes.values()].sort((a, b) => b.r - a.r)
  for (let round = 0; round < 2; round += 1) {
    for (const { entity } of bySize) {
      const [node, whole] = [nodes.get(entity.id), wholes.get(entity.id)]
      if (node !== undefined && whole !== undefined) place(node, whole)
    }
  }
  return { ...figure, nodes }
}
