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

/** Each way to write a name once. */
const apart = (writings: readonly Writing[]) =>
  writings.filter((one, at, all) => all.findIndex((other) => other.lines.join('\n') === one.lines.join('\n')) === at)

/** How a whole name can be written: as it is, on one line, or on more lines. */
function wholeWritings({ lines }: Label): readonly Writing[] {
  const text = lines.join(' ')
  return apart([
    { lines, cost: 0 },
    { lines: [text], cost: COST.rewrapped },
    { lines: wrapLabel(text, 11), cost: COST.rewrapped },
  ])
}

const costOfCut = (at: number) => COST.crossed * (2 + at) * COST.shorter

/** How a name can be cut, by letters as a person counts them. */
function cutWritings({ lines }: Label): readonly Writing[] {
  const text = lines.join(' ')
  const cut = SHORT.map((most, at) => ({ lines: [shortened(text, most)], cost: costOfCut(at) }))
  return apart(cut.filter((one) => one.lines[0] !== text))
}

/** A place that a name can have. What it costs by all but the other names is the same in every round, so that is found once. */
interface Place {
  readonly label: Label & { readonly slot: Slot }
  readonly box: Box
  /** What it costs by itself. */
  readonly cost: number
  /** What it costs by discs, by other texts than names, and by the frame; found when a round first asks. */
  collisions?: number
  /** How many lines run through it; found when a round first asks. */
  crossed?: number
}

/** A way to write a name, and its places; found when a round first asks. */
interface Way {
  readonly writing: Writing
  places?: readonly Place[]
}

/** A name and the places that it may have. */
interface Name {
  readonly node: NodeFigure
  readonly usual: Place
  chosen: Place
  /** The ways to write it whole, and cut; found when no place so far is free. */
  whole?: readonly Way[]
  cut?: readonly Way[]
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
    return { label, box, cost: writing.cost + PREFERENCE[slot] }
  }
  const collisionsOf = (about: Box, own: string) => {
    let obstacles = isInside(about) ? 0 : 2
    for (const disc of discs) if (disc.id !== own && intersects(disc.box, about)) obstacles += 1
    for (const text of texts) if (intersects(text, about)) obstacles += 1
    return COST.collision * obstacles
  }
  const names = [...figure.nodes.values()].map((node): Name => {
    const usual = placeOf(node, node.label.slot ?? 's', { lines: node.label.lines, cost: 0 })
    return { node, usual, chosen: usual }
  })
  /** What a place costs beside the other names, or as much as `least` if it costs more than that. */
  const costOf = (place: Place, own: Name, least = Infinity) => {
    if (place.cost >= least) return least
    const about = grown(place.box, APART)
    place.collisions ??= collisionsOf(about, own.node.entity.id)
    let cost = place.cost + place.collisions
    if (cost >= least) return least
    for (const name of names) if (name !== own && intersects(name.chosen.box, about)) cost += COST.collision
    if (cost >= least) return least
    place.crossed ??= crossedBy(grown(place.box, 1), lines)
    return cost + COST.crossed * place.crossed
  }
  const choose = (name: Name) => {
    const { node, usual } = name
    name.chosen = usual
    let least = costOf(usual, name)
    if (least < COST.crossed) return
    const seek = (ways: readonly Way[]) => {
      for (const way of ways) {
        const { writing } = way
        if (writing.cost >= least) return
        way.places ??= SLOTS.map((slot) => placeOf(node, slot, writing))
        for (const place of way.places) {
          const price = costOf(place, name, least)
          if (price < least) [name.chosen, least] = [place, price]
        }
      }
    }
    seek((name.whole ??= wholeWritings(node.label).map((writing) => ({ writing }))))
    if (costOfCut(0) < least) seek((name.cut ??= cutWritings(node.label).map((writing) => ({ writing }))))
  }
  const bySize = names.toSorted((a, b) => b.node.r - a.node.r)
  for (let round = 0; round < 2; round += 1) {
    for (const name of bySize) {
      choose(name)
      yield
    }
  }
  return { ...figure, nodes: new Map(names.map((name) => [name.node.entity.id, named(name)])) }
}

/**
 * A figure in which every actor has a name, where no line runs through it if there is such a place, and none is outside the
 * frame.
 * @param beside other texts in the picture that names must not cover
 */
export const withFreeLabels = (figure: Figure, measure: Measure, frame: Box, beside: readonly Box[] = []): Figure =>
  finished(freeLabelSteps(figure, measure, frame, beside))
