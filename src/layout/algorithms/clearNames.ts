import { badgeBoxes, boxContains, grown, intersects, labelBox, overlap } from '../../scene/figure/boxes.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import { totalEnergy } from './anneal.ts'
import { isCrossedBy, sampledLine } from './crossedLines.ts'
import type { Layout } from './energy.ts'

/** The cost of a name that is missing or covered, in lines through names. */
const HIDDEN = 20

/** How far a node is moved, in units of the frame, and in how many directions. */
const DISTANCES = [8, 16, 28, 44, 64]
const DIRECTIONS = 12

/** The energy by which a picture may be worse for each line less through a name: less than for two lines that cross. */
const ALLOWED = 1

const ROUNDS = 3

/** What is wrong with the names of a figure, and which node's names have how much of it. */
export interface NameFaults {
  readonly total: number
  /** How much of it each node has; nodes without faults are absent. */
  readonly by: ReadonlyMap<string, number>
}

/** Counts lines through names, thick ones more, and names that have no place or share it with a badge. */
export function nameFaults(figure: Figure, measure: Measure): NameFaults {
  const lines = figure.strands.map((strand) => ({ width: strand.width, ...sampledLine(strand, 24) }))
  const badges = badgeBoxes(figure.strands, measure)
  const by = new Map<string, number>()
  let total = 0
  for (const [id, node] of figure.nodes) {
    const { slot } = node.label
    let faults = slot === null ? HIDDEN : 0
    const box = slot === null ? null : labelBox(node, slot, measure)
    if (box !== null) {
      const about = grown(box, 1)
      for (const line of lines) if (isCrossedBy(about, line, line.width / 2)) faults += 1 + 0.1 * line.width ** 2
      for (const badge of badges) if (intersects(badge, box)) faults += HIDDEN
    }
    for (const badge of badges) if (boxContains(grown(badge, node.r), node)) faults += 1
    if (faults > 0) by.set(id, faults)
    total += faults
  }
  return { total, by }
}

/** The faults of several figures of one picture: in each language. */
export function allFaults(some: readonly NameFaults[]): NameFaults {
  const by = new Map<string, number>()
  for (const faults of some) for (const [id, own] of faults.by) by.set(id, (by.get(id) ?? 0) + own)
  return { total: some.reduce((sum, { total }) => sum + total, 0), by }
}

interface Names {
  /** The ids of the nodes, in the order of their places. */
  readonly ids: readonly string[]
  readonly covered: readonly Box[]
  /** What is wrong with the names when the nodes stand there, in all languages. */
  readonly faultsAt: (at: readonly Point[]) => NameFaults
}

/**
 * Moves nodes whose names are crossed by lines, or the nodes at whose lines those are, a little to where fewer are, if the picture as a
 * whole is hardly the worse for it. A search by hill climbing: each move settles bends and texts anew, which takes long.
 */
export function clearNames(
  layout: Layout,
  start: readonly Point[],
  { ids, covered, faultsAt }: Names,
): readonly Point[] {
  let [at, faults, spent] = [start, faultsAt(start), totalEnergy(layout, start)]
  const isFree = (point: Point, i: number) => {
    const { r, labelWidth, labelHeight } = layout.bodies[i] ?? { r: 0, labelWidth: 0, labelHeight: 0 }
    const half = Math.max(r, labelWidth / 2)
    const box = { x: point.x - half, y: point.y - r, width: 2 * half, height: 2 * r + labelHeight }
    const isInside = point.x > r && point.y > r && point.x < layout.width - r && point.y < layout.height - r
    return isInside && covered.every((one) => overlap(one, box) === 0)
  }
  const movedTo = (i: number, turn: number, distance: number): readonly Point[] | null => {
    const here = at[i]
    if (here === undefined) return null
    const angle = (2 * Math.PI * turn) / DIRECTIONS
    const there = {
      x: Math.round(here.x + distance * Math.cos(angle)),
      y: Math.round(here.y + distance * Math.sin(angle)),
    }
    return isFree(there, i) ? at.with(i, there) : null
  }
  const improve = (i: number): boolean => {
    let best: { at: readonly Point[]; faults: NameFaults; spent: number; gain: number } | null = null
    for (const distance of DISTANCES) {
      for (let turn = 0; turn < DIRECTIONS; turn += 1) {
        const moved = movedTo(i, turn, distance)
        if (moved === null) continue
        const after = totalEnergy(layout, moved)
        // No move can clear more than there is.
        if (after - spent > ALLOWED * faults.total) continue
        const left = faultsAt(moved)
        const gain = faults.total - left.total - (after - spent) / ALLOWED
        if (left.total < faults.total && gain > (best?.gain ?? 0))
          best = { at: moved, faults: left, spent: after, gain }
      }
      if (best !== null) break
    }
    if (best === null) return false
    ;({ at, faults, spent } = best)
    return true
  }
  for (let round = 0, isMoved = true; isMoved && round < ROUNDS; round += 1) {
    isMoved = false
    const worst = [...faults.by].toSorted(([, a], [, b]) => b - a).map(([id]) => ids.indexOf(id))
    const neighbours = worst.flatMap((i) => layout.links.flatMap(({ a, b }) => (a === i ? [b] : b === i ? [a] : [])))
    for (const i of new Set([...worst, ...neighbours])) isMoved = improve(i) || isMoved
  }
  return at
}
