import type { Emphasis } from '../../domain/highlight/emphasis.ts'
import { emphasisedIn } from '../marks/compose.ts'
import type { Measure } from '../marks/lettering.ts'
import type { BadgeText, Box } from './boxes.ts'
import { badgeBox, badgeBoxes, badgeText, boxContains, discBox, grown, labelBoxes, overlap } from './boxes.ts'
import { add, distance, pointAt } from './curve.ts'
import type { Figure, StrandFigure } from './figure.ts'

/** The gap between a grown badge and a name, in the picture's units. */
const GAP = 2

/** Places along the line. */
const ALONG = Array.from({ length: 41 }, (_, i) => Math.round((0.1 + i * 0.02) * 100) / 100)

/** How far a badge may move sideways, as a share of the width that the phrase adds; and above or below its line. */
const ASIDE = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1].flatMap((share) =>
  [0, -9, 9, -16, 16].map((y) => ({ share, y })),
)

/** The cost of covering something, for each square unit covered. Moving away costs the distance. */
const COST = { name: 1000, badge: 10, disc: 4 }

/** The cost of covering any part of a name. Nothing outweighs it. */
const COVERED = 1_000_000

/** The boxes that a badge must not cover, and those that it should not cover. */
interface Surroundings {
  readonly names: readonly Box[]
  readonly badges: readonly Box[]
  readonly discs: readonly Box[]
}

const contains = (box: Box, { x, y, width, height }: Box) =>
  boxContains(box, { x, y }, 0.01) && boxContains(box, { x: x + width, y: y + height }, 0.01)

const covered = (box: Box, others: readonly Box[]) => others.reduce((sum, other) => sum + overlap(box, other), 0)

/** The strand with its grown badge where it covers no name, as near as possible to its place at rest. */
function withRoom(strand: StrandFigure, text: BadgeText, measure: Measure, { names, badges, discs }: Surroundings) {
  const resting = badgeBox(strand, badgeText(strand) ?? { ...text, phrase: '' }, measure)
  const home = pointAt(strand.curve, strand.badge ?? 0.5)
  const { width, height } = badgeBox(strand, text, measure)
  const added = width - resting.width
  let best = strand
  let least = Infinity
  for (const badge of [strand.badge ?? 0.5, ...ALONG]) {
    const place = pointAt(strand.curve, badge)
    for (const { share, y } of ASIDE) {
      const badgeOffset = { x: share * added, y }
      const middle = add(place, badgeOffset)
      const moved = distance(home, middle)
      if (moved >= least) continue
      const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
      // A badge that no longer covers its former place has visibly moved.
      const away = moved + (contains(box, resting) ? 0 : added)
      if (away >= least) continue
      const overNames = covered(grown(box, GAP), names)
      const cost =
        away +
        (overNames > 0 ? COVERED + COST.name * overNames : 0) +
        COST.badge * covered(box, badges) +
        COST.disc * covered(box, discs)
      if (cost < least) {
        least = cost
        best = { ...strand, badge, badgeOffset }
      }
    }
  }
  return best
}

/**
 * A figure in which the badges of emphasised lines are wide enough for their words. They move along their lines, or sideways,
 * so that they cover no name.
 * @param beside other names in the picture, such as those of hulls
 */
export function withGrownBadges(
  figure: Figure,
  measure: Measure,
  emphasis: Emphasis,
  beside: readonly Box[] = [],
): Figure {
  const texts = new Map<StrandFigure, BadgeText>()
  for (const strand of figure.strands) {
    const relation = strand.badge === null ? undefined : emphasisedIn(strand, emphasis)
    const text = relation && badgeText(strand, relation)
    if (text) texts.set(strand, text)
  }
  if (texts.size === 0) return figure
  const surroundings: Surroundings = {
    names: [...labelBoxes(figure.nodes.values(), measure), ...beside],
    badges: badgeBoxes(
      figure.strands.filter((strand) => !texts.has(strand)),
      measure,
    ),
    discs: [...figure.nodes.values()].map(discBox),
  }
  return {
    ...figure,
    strands: figure.strands.map((strand) => {
      const text = texts.get(strand)
      return text === undefined ? strand : withRoom(strand, text, measure, surroundings)
    }),
  }
}

/** The strands whose badge at rest would be visible beside the grown one, by the id of their first relation. */
export function leftBadges(
  resting: Figure,
  grownFigure: Figure,
  measure: Measure,
  emphasis: Emphasis,
): readonly string[] {
  if (resting === grownFigure) return []
  return grownFigure.strands.flatMap((strand, i) => {
    const before = resting.strands[i]
    const text = badgeText(strand, emphasisedIn(strand, emphasis))
    const short = before && badgeText(before)
    if (before === undefined || before === strand || !text || !short) return []
    return contains(badgeBox(strand, text, measure), badgeBox(before, short, measure))
      ? []
      : [strand.relations[0].relation.id]
  })
}
