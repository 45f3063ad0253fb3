import type { Box } from '../../scene/figure/boxes.ts'
import { badgeBox, badgeText, boundsOf, discBox, grown, labelBox, overlap, touches } from '../../scene/figure/boxes.ts'
import { pointAt, sample } from '../../scene/figure/curve.ts'
import type { Figure, NodeFigure, StrandFigure } from '../../scene/figure/figure.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Slot } from '../../scene/figure/plan.ts'
import { SLOTS } from '../../scene/figure/plan.ts'

/** The order of preference: below a node, as on maps, then beside it, then above. */
export const PREFERENCE: Readonly<Record<Slot, number>> = {
  s: 0,
  e: 0.4,
  w: 0.4,
  n: 0.5,
  se: 0.9,
  sw: 0.9,
  ne: 1,
  nw: 1,
}
/** Positions of a badge along its line; those near the ends are used only if the middle is taken. */
const STEPS = Array.from({ length: 37 }, (_, i) => Math.round((0.14 + i * 0.02) * 100) / 100)

const inside = ({ x, y, width, height }: Box, p: Point) => p.x > x && p.x < x + width && p.y > y && p.y < y + height

/** Boxes that text must avoid, and points along the lines that it should avoid. */
interface Scenery {
  readonly nodes: readonly NodeFigure[]
  readonly lines: readonly {
    readonly id: string
    readonly width: number
    readonly points: readonly Point[]
    readonly box: Box
  }[]
  readonly frame: Box
}

function sceneryOf(figure: Figure, frame: Box): Scenery {
  return {
    nodes: [...figure.nodes.values()],
    lines: figure.strands.map(({ relations, curve, width }) => {
      const points = sample(curve, 24)
      return { id: relations[0].relation.id, width, points, box: boundsOf(points) }
    }),
    frame,
  }
}

function discOverlap(box: Box, node: NodeFigure): number {
  const x = Math.max(box.x, Math.min(node.x, box.x + box.width))
  const y = Math.max(box.y, Math.min(node.y, box.y + box.height))
  return Math.max(0, node.r + 2 - Math.hypot(node.x - x, node.y - y))
}

const outsideOf = (box: Box, frame: Box) => box.width * box.height - overlap(box, frame) > 1

export interface Placement {
  readonly slots: ReadonlyMap<string, Slot | null>
  readonly badges: ReadonlyMap<string, number>
}

/** Places that are already chosen. A badge has the same place in every language, with room for the longest text. */
export interface KnownText {
  readonly places?: ReadonlyMap<string, number>
  readonly widths?: ReadonlyMap<string, number>
  /** The slots of labels that are already placed. */
  readonly slots?: ReadonlyMap<string, Slot | null>
}

/** The widths of a figure's badges, by relation. */
export function badgeWidths(figure: Figure, measure: Measure): ReadonlyMap<string, number> {
  return new Map(
    figure.strands.flatMap((strand): [string, number][] => {
      const text = badgeText(strand)
      return text === null ? [] : [[strand.relations[0].relation.id, badgeBox(strand, text, measure).width]]
    }),
  )
}

/** The cost of a collision, higher than any number of crossed lines. A label that cannot avoid one is left out. */
const COLLISION = 100

/** The share of that cost for a badge in the place of a label, because the label moves in the next round. */
const BADGE_SHARE = 0.4

/**
 * Places labels in one of eight slots, and badges along their lines, so that they overlap neither each other nor nodes. Of free
 * places, the one that covers the fewest lines is taken.
 * @param known what another language or an earlier run has chosen
 */
export function placeText(figure: Figure, measure: Measure, frame: Box, known: KnownText = {}): Placement {
  const scenery = sceneryOf(figure, frame)
  const slots = new Map<string, Slot | null>()
  const labels = new Map<string, Box>()
  const badges = new Map<string, number>()
  const pills = new Map<string, Box>()
  const covered = (box: Box, except: string | null) => {
    let sum = 0
    for (const { id, width, points, box: around } of scenery.lines) {
      if (id !== except && touches(box, around))
        for (const point of points) if (inside(box, point)) sum += 0.12 + width * 0.05
    }
    return sum
  }
  const collides = (box: Box, ownNode: string | null, ownPill: string | null) => {
    let count = outsideOf(box, scenery.frame) ? 1 : 0
    for (const node of scenery.nodes) {
      if (node.entity.id !== ownNode && overlap(box, discBox(node)) > 0 && discOverlap(box, node) > 0) count += 1
    }
    // A label has eight slots and a badge only its line, so the label makes room.
    const weight = ownNode === null ? BADGE_SHARE : 1
    for (const [id, other] of labels) if (id !== ownNode && overlap(box, other) > 0) count += weight
    for (const [id, other] of pills) if (id !== ownPill && overlap(box, other) > 0) count += 1
    return count
  }

  const placeLabelOf = (node: NodeFigure) => {
    const { id } = node.entity
    labels.delete(id)
    let best = COLLISION
    let chosen = known.slots?.get(id) ?? null
    for (const slot of known.slots?.has(id) === true ? [] : SLOTS) {
      const box = grown(labelBox(node, slot, measure), 1)
      const cost = PREFERENCE[slot] + covered(box, null) + COLLISION * collides(box, id, null)
      if (cost < best) {
        best = cost
        chosen = slot
      }
    }
    slots.set(id, chosen)
    if (chosen !== null) labels.set(id, grown(labelBox(node, chosen, measure), 1))
  }

  const placeBadgeOf = (strand: StrandFigure) => {
    const { id } = strand.relations[0].relation
    const text = badgeText(strand)
    if (text === null) return
    pills.delete(id)
    const resting = badgeBox(strand, text, measure)
    const own = { ...resting, width: Math.max(resting.width, known.widths?.get(id) ?? 0) }
    let best = Infinity
    let chosen = 0.5
    let place = own
    const kept = known.places?.get(id)
    for (const t of kept === undefined ? STEPS : [kept]) {
      const middle = pointAt(strand.curve, t)
      const box = grown({ ...own, x: middle.x - own.width / 2, y: middle.y - own.height / 2 }, 1.5)
      const cost = Math.abs(t - 0.5) * 1.5 + covered(box, id) + COLLISION * collides(box, null, id)
      if (cost < best) {
        best = cost
        chosen = t
        place = box
      }
    }
    badges.set(id, chosen)
    pills.set(id, place)
  }

  // The largest first, because they have the fewest free places.
  const bySize = [...scenery.nodes].sort((p, q) => q.r - p.r)
  for (let round = 0; round < 4; round += 1) {
    for (const node of bySize) placeLabelOf(node)
    for (const strand of figure.strands) placeBadgeOf(strand)
  }
  for (const node of bySize) placeLabelOf(node)
  return { slots, badges }
}
