import type { Box } from '../../scene/figure/boxes.ts'
import { badgeBoxes, boxContains, discBox, grown, intersects, labelBox } from '../../scene/figure/boxes.ts'
import type { Figure, Label, NodeFigure } from '../../scene/figure/figure.ts'
import type { Slot } from '../../scene/figure/plan.ts'
import { SLOTS } from '../../scene/figure/plan.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import { wrapLabel } from '../../scene/marks/lettering.ts'
import { shortened } from '../../scene/page/paragraphs.ts'
import type { SampledLine } from '../algorithms/crossedLines.ts'
import { isCrossedBy, sampledLine } from '../algorithms/crossedLines.ts'
import { PREFERENCE } from '../algorithms/labels.ts'
import type { Steps } from '../../domain/collections/steps.ts'
import { finished } from '../../domain/collections/steps.ts'

/** What a place costs: a line under a name is worse than any other place, and a collision is worse than any line. */
const COST = { crossed: 10, collision: 1000, shorter: 4, rewrapped: 0.6 }

/** Least distance of a name from what it must not cover. */
const APART = 1.5

/** Letters to which a name is cut that has no room in full. */
const SHORT = [16, 11, 8]

/** The lines of a picture, for counting those that run through a box. */
export const linesOf = (figure: Figure): readonly SampledLine[] =>
  figure.strands.map((strand) => sampledLine(strand, 28))

export const crossedBy = (box: Box, lines: readonly SampledLine[]) =>
  lines.filter((line) => isCrossedBy(box, line)).length

interface Writing {
  readonly lines: readonly string[]
  readonly cost: number
}

/** How a name can be written: as it is, on one line, on more lines, or cut by letters as a person counts them. */
function writings({ lines }: Label): readonly Writing[] {
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

/** A place that a name can have. What it costs by all but the other names is the same in every round, so that is found once. */
interface Place {
  readonly label: Label & { readonly slot: Slot }
  readonly box: Box
  readonly cost: number
  /** How many lines run through it; found when a round first asks. */
  crossed?: number
}

/** A name and the places that it may have. */
interface Name {
  readonly node: NodeFigure
  readonly usual: Place
  chosen: Place
  /** The ways to write it, each with its places; found when the usual place is not free. */
  others?: readonly { readonly writing: Writing; places?: readonly Place[] }[]
}

const named = ({ node, chosen }: Name): NodeFigure => ({ ...node, label: chosen.label })

/** `withFreeLabels`, which may pause after each name. */
export function* freeLabelSteps(
  figure: Figure,
  measure: Measure,
  frame: Box,
  beside: readonly Box[] = [],
): Steps<Figure> {
  const lines = linesOf(figure)
  const texts = [...badgeBoxes(figure.strands, measure), ...beside]
  const discs = [...figure.nodes.values()].map((node) => ({ id: node.entity.id, box: discBox(node) }))
  const isInside = ({ x, y, width, height }: Box) =>
    boxContains(frame, { x, y }) && boxContains(frame, { x: x + width, y: y + height })
  const placeOf = (node: NodeFigure, slot: Slot, writing: Writing): Place => {
    const label = { ...node.label, lines: writing.lines, slot }
    const box = labelBox({ ...node, label }, slot, measure)
    const about = grown(box, APART)
    let obstacles = isInside(about) ? 0 : 2
    for (const disc of discs) if (disc.id !== node.entity.id && intersects(disc.box, about)) obstacles += 1
    for (const text of texts) if (intersects(text, about)) obstacles += 1
    return { label, box, cost: writing.cost + PREFERENCE[slot] + COST.collision * obstacles }
  }
  const names: ReadonlyMap<string, Name> = new Map(
    [...figure.nodes.values()].map((node) => {
      const usual = placeOf(node, node.label.slot ?? 's', { lines: node.label.lines, cost: 0 })
      return [node.entity.id, { node, usual, chosen: usual }]
    }),
  )
  /** What a place costs beside the other names, or as much as `least` if it costs more than that. */
  const costOf = (place: Place, own: string, least = Infinity) => {
    const about = grown(place.box, APART)
    let cost = place.cost
    for (const [id, { chosen }] of names) if (id !== own && intersects(chosen.box, about)) cost += COST.collision
    if (cost >= least) return least
    place.crossed ??= crossedBy(grown(place.box, 1), lines)
    return cost + COST.crossed * place.crossed
  }
  const choose = (id: string, name: Name) => {
    const { node, usual } = name
    name.chosen = usual
    let least = costOf(usual, id)
    if (least < COST.crossed) return
    name.others ??= writings(node.label).map((writing) => ({ writing }))
    for (const other of name.others) {
      if (other.writing.cost >= least) return
      other.places ??= SLOTS.map((slot) => placeOf(node, slot, other.writing))
      for (const place of other.places) {
        const price = costOf(place, id, least)
        if (price < least) [name.chosen, least] = [place, price]
      }
    }
  }
  const bySize = [...names].sort(([, a], [, b]) => b.node.r - a.node.r)
  for (let round = 0; round < 2; round += 1) {
    for (const [id, name] of bySize) {
      choose(id, name)
      yield
    }
  }
  return { ...figure, nodes: new Map([...names].map(([id, name]) => [id, named(name)])) }
}

/**
 * A figure in which every actor has a name, where no line runs through it if there is such a place, and none is outside the
 * frame.
 * @param beside other texts in the picture that names must not cover
 */
export const withFreeLabels = (figure: Figure, measure: Measure, frame: Box, beside: readonly Box[] = []): Figure =>
  finished(freeLabelSteps(figure, measure, frame, beside))
