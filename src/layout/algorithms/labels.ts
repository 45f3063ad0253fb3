import type { Box } from '../../scene/figure/boxes.ts'
import { badgeBox, badgeText, grown, intersects, labelBox } from '../../scene/figure/boxes.ts'
import { pointAt } from '../../scene/figure/curve.ts'
import type { Figure, NodeFigure } from '../../scene/figure/figure.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Disc } from '../../scene/figure/ribbon.ts'
import type { Slot } from '../../scene/figure/plan.ts'
import { SLOTS } from '../../scene/figure/plan.ts'
import type { Steps } from '../../domain/collections/steps.ts'
import { finished } from '../../domain/collections/steps.ts'
import { coveredLines, crossings, DISC_GAP, obstacles, sceneryOf } from './scenery.ts'

/** The order of preference: below a node, as on maps, then beside it, then above, and what lies between these last. */
export const PREFERENCE: Readonly<Record<Slot, number>> = {
  s: 0,
  e: 0.4,
  w: 0.4,
  n: 0.5,
  se: 0.9,
  sw: 0.9,
  ne: 1,
  nw: 1,
  ese: 0.95,
  wsw: 0.95,
  ene: 1.05,
  wnw: 1.05,
  sse: 1.1,
  ssw: 1.1,
  nne: 1.2,
  nnw: 1.2,
}
/** Positions of a badge along its line; those near the ends are used only if the middle is taken. */
const STEPS = Array.from({ length: 37 }, (_, i) => Math.round((0.14 + i * 0.02) * 100) / 100)

/** A place that a text can have. What it costs by the scenery is the same in every round, so that is found once. */
interface Place<At> {
  readonly at: At
  readonly box: Box
  readonly preference: number
  /** How many discs it covers, and whether it is outside the frame; found when it is first asked for. */
  obstacles?: number
  /** What it costs by the lines that it covers; found when a round first asks. */
  covered?: number
}

export interface Placement {
  readonly slots: ReadonlyMap<string, Slot | null>
  readonly badges: ReadonlyMap<string, number>
}

/** Places that are already chosen. A badge has the same place in every language, with room for the longest text. */
export interface KnownText {
  readonly places?: ReadonlyMap<string, number>
  readonly widths?: ReadonlyMap<string, number>
  /** Circles that no text may cover, apart from the nodes. */
  readonly beside?: readonly Disc[]
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

/** The cost of standing this near to another name, so that one does not know whose it is. */
const NEAR = { cost: 3, gap: 5 }

/** The share of the cost of a collision for a badge in the place of a label, because the label moves in the next round. */
const BADGE_SHARE = 0.4

/** Counts the texts that a box overlaps. */
function overlapping(box: Box, texts: ReadonlyMap<string, Box>): number {
  let count = 0
  for (const other of texts.values()) if (intersects(box, other)) count += 1
  return count
}

/** The first two owners whose texts a box overlaps. */
function firstOverlapping(box: Box, texts: ReadonlyMap<string, Box>): readonly string[] {
  const found: string[] = []
  for (const [id, other] of texts) {
    if (intersects(box, other)) found.push(id)
    if (found.length === 2) break
  }
  return found
}

/** What a box costs by the discs and the frame, by the lines, and by the other texts. */
interface Costs {
  readonly hides: (box: Box) => number
  readonly covers: (box: Box) => number
  readonly texts: (box: Box) => number
}

/** The rounds end early once nothing moves any more. */
const ROUNDS = 4

/** `placeText`, which may pause after each text. */
export function* placeTextSteps(figure: Figure, measure: Measure, frame: Box, known: KnownText = {}): Steps<Placement> {
  const scenery = sceneryOf(figure, frame, known.beside ?? [])
  const slots = new Map<string, Slot | null>()
  const labels = new Map<string, Box>()
  const badges = new Map<string, number>()
  const pills = new Map<string, Box>()

  /** The cheapest of some places that costs less than `most`. What a place costs is added up until it is too much. */
  const cheapest = <At>(
    places: readonly Place<At>[],
    most: number,
    { hides, covers, texts }: Costs,
  ): Place<At> | null => {
    let [best, chosen]: [number, Place<At> | null] = [most, null]
    for (const place of places) {
      if (place.preference >= best) continue
      place.obstacles ??= hides(place.box)
      if (place.preference + COLLISION * place.obstacles >= best) continue
      const collisions = COLLISION * place.obstacles + texts(place.box)
      if (place.preference + collisions >= best) continue
      place.covered ??= covers(place.box)
      const cost = place.preference + place.covered + collisions
      if (cost < best) [best, chosen] = [cost, place]
    }
    return chosen
  }

  // The largest first, because they have the fewest free places.
  const bySize = [...figure.nodes.values()].sort((p, q) => q.r - p.r)
  const labelPlaces = bySize.map((node): readonly Place<Slot>[] => {
    if (known.slots?.has(node.entity.id) === true) return []
    return SLOTS.map((at) => ({ at, box: grown(labelBox(node, at, measure), 1), preference: PREFERENCE[at] }))
  })
  const badged = figure.strands.flatMap((strand) => {
    const text = badgeText(strand)
    if (text === null) return []
    const { id } = strand.relations[0].relation
    const resting = badgeBox(strand, text, measure)
    const { height } = resting
    const width = Math.max(resting.width, known.widths?.get(id) ?? 0)
    const kept = known.places?.get(id)
    const places = (kept === undefined ? STEPS : [kept]).map((at): Place<number> => {
      const middle = pointAt(strand.curve, at)
      const box = grown({ x: middle.x - width / 2, y: middle.y - height / 2, width, height }, 1.5)
      return { at, box, preference: Math.abs(at - 0.5) * 1.5 }
    })
    return [{ id, places, resting: { ...resting, width } }]
  })

  const hidesFor = (id: string | null, gap: number) => (box: Box) => obstacles(box, id, gap, scenery)
  const placeLabel = (node: NodeFigure, places: readonly Place<Slot>[]): boolean => {
    const { id } = node.entity
    labels.delete(id)
    const texts = (box: Box) =>
      COLLISION * (overlapping(box, labels) + overlapping(box, pills)) +
      NEAR.cost * overlapping(grown(box, NEAR.gap), labels)
    const covers = (box: Box) => coveredLines(box, null, scenery) + crossings(box, scenery)
    const hides = hidesFor(id, DISC_GAP.name)
    const slot = cheapest(places, COLLISION, { hides, covers, texts })?.at ?? known.slots?.get(id) ?? null
    const isMoved = !slots.has(id) || slots.get(id) !== slot
    slots.set(id, slot)
    if (slot !== null) labels.set(id, grown(labelBox(node, slot, measure), 1))
    return isMoved
  }
  /** Gives a label that was left out the place of another one, if that one has a free place elsewhere. */
  const makeRoom = (node: NodeFigure, places: readonly Place<Slot>[]): void => {
    const { id } = node.entity
    const hides = hidesFor(id, DISC_GAP.name)
    for (const place of places.toSorted((one, other) => one.preference - other.preference)) {
      const { at, box } = place
      place.obstacles ??= hides(box)
      const [other, next] = firstOverlapping(box, labels)
      const from = other === undefined ? undefined : slots.get(other)
      const index = bySize.findIndex((one) => one.entity.id === other)
      const neighbour = bySize[index]
      const isTaken = place.obstacles > 0 || overlapping(box, pills) > 0 || next !== undefined
      if (isTaken || other === undefined || from === undefined || from === null || neighbour === undefined) continue
      const former = labels.get(other)
      labels.set(id, box)
      placeLabel(neighbour, labelPlaces[index] ?? [])
      if (labels.has(other)) {
        slots.set(id, at)
        return
      }
      labels.delete(id)
      slots.set(other, from)
      if (former !== undefined) labels.set(other, former)
    }
  }
  const placeBadge = ({ id, places, resting }: (typeof badged)[number]): boolean => {
    pills.delete(id)
    // A label has sixteen slots and a badge only its line, so the label makes room.
    const texts = (box: Box) => COLLISION * (BADGE_SHARE * overlapping(box, labels) + overlapping(box, pills))
    const covers = (box: Box) => coveredLines(box, id, scenery)
    const place = cheapest(places, Infinity, { hides: hidesFor(null, DISC_GAP.badge), covers, texts })
    const at = place?.at ?? 0.5
    const isMoved = badges.get(id) !== at
    badges.set(id, at)
    pills.set(id, place?.box ?? resting)
    return isMoved
  }
  let isMoved = true
  for (let round = 0; isMoved && round < ROUNDS; round += 1) {
    isMoved = false
    for (const [i, node] of bySize.entries()) {
      isMoved = placeLabel(node, labelPlaces[i] ?? []) || isMoved
      yield
    }
    for (const [i, node] of bySize.entries()) if (!labels.has(node.entity.id)) makeRoom(node, labelPlaces[i] ?? [])
    for (const badge of badged) {
      isMoved = placeBadge(badge) || isMoved
      yield
    }
  }
  if (isMoved) for (const [i, node] of bySize.entries()) placeLabel(node, labelPlaces[i] ?? [])
  return { slots, badges }
}

/**
 * Places labels in one of sixteen slots, and badges along their lines, so that they overlap neither each other nor nodes. Of free
 * places, the one that covers the fewest lines is taken.
 * @param known what another language or an earlier run has chosen
 */
export const placeText = (figure: Figure, measure: Measure, frame: Box, known: KnownText = {}): Placement =>
  finished(placeTextSteps(figure, measure, frame, known))
