import { groupBy } from '../../domain/collections/groupBy.ts'
import { convexAbout, outlineAbout } from '../../scene/marks/hull.ts'
import { add, subtract, times } from '../../scene/figure/curve.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Body } from './energy.ts'
import type { Cluster } from './cluster.ts'
import { clusterOf, moved, separation } from './cluster.ts'

/** Springs leave more space between groups than necessary, so everything is first contracted to this share of the area. */
const CONTRACTION = 0.36

/** The maximum number of rounds that push groups apart; legible graphs need a few dozen. */
const ROUNDS = 600

function boxAbout({ r, labelWidth, labelHeight }: Body, { x, y }: Point): Point[] {
  const [wide, high] = [Math.max(r, labelWidth / 2), r + labelHeight / 2]
  return [
    { x: x - wide, y: y - high },
    { x: x + wide, y: y - high },
    { x: x + wide, y: y + high },
    { x: x - wide, y: y + high },
  ]
}

/** Pushes overlapping clusters apart, the lighter one further, until none overlap or the rounds are used up. */
function separate(clusters: readonly Cluster[]): readonly Cluster[] {
  const now = [...clusters]
  let isMoving = true
  for (let round = 0; isMoving && round < ROUNDS; round += 1) {
    isMoving = false
    for (let i = 0; i < now.length; i += 1) {
      for (let j = i + 1; j < now.length; j += 1) {
        const [a, b] = [now[i], now[j]]
        if (a === undefined || b === undefined || (a.weight === Infinity && b.weight === Infinity)) continue
        const way = separation(a, b)
        if (way === null) continue
        isMoving = true
        const share = a.weight === Infinity ? 1 : b.weight === Infinity ? 0 : a.weight / (a.weight + b.weight)
        now[i] = moved(a, times(way, share - 1))
        now[j] = moved(b, times(way, share))
      }
    }
  }
  return now
}

const middleOf = ({ left, right, top, bottom }: Cluster): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

/** The horizontal and vertical contraction that brings all clusters together closer to the shape of the frame. */
function inwards(clusters: readonly Cluster[], frame: { readonly width: number; readonly height: number }): Point {
  const wide = Math.max(...clusters.map(({ right }) => right)) - Math.min(...clusters.map(({ left }) => left))
  const high = Math.max(...clusters.map(({ bottom }) => bottom)) - Math.min(...clusters.map(({ top }) => top))
  const least = 0.6 * CONTRACTION
  const y = Math.min(1, Math.max(least, Math.sqrt((CONTRACTION * wide * frame.height) / (high * frame.width))))
  return { x: Math.min(1, CONTRACTION / y), y }
}

/**
 * Packs groups, each moved as a whole, and ungrouped bodies tightly, so that no group's outline contains anyone else. The relative
 * positions within a group stay. A pinned body stays, and its group with it.
 * @param frame the approximate shape of the result
 */
export function pack(
  bodies: readonly Body[],
  at: readonly Point[],
  groups: readonly (number | null)[],
  pinned: ReadonlySet<number>,
  frame: { readonly width: number; readonly height: number },
): readonly Point[] {
  const together = groupBy(bodies.keys(), (i) => {
    const group = groups[i] ?? null
    return group === null ? `alone ${i}` : `group ${group}`
  })
  const before = [...together.values()].map((members) => {
    const corners = members.flatMap((i): readonly Point[] => {
      const [body, place] = [bodies[i], at[i]]
      if (body === undefined || place === undefined) return []
      const box = boxAbout(body, place)
      return members.length > 1 ? [...outlineAbout([{ ...place, r: body.r }]), ...box] : box
    })
    return clusterOf(members, convexAbout(corners), members.some((i) => pinned.has(i)) ? Infinity : members.length)
  })
  const all = before.reduce((sum, { members }) => sum + members.length, 0)
  const middle = before.reduce(
    (sum, cluster) => add(sum, times(middleOf(cluster), cluster.members.length / Math.max(1, all))),
    { x: 0, y: 0 },
  )
  const shape = inwards(before, frame)
  const drawnIn = before.map((cluster) => {
    if (cluster.weight === Infinity) return cluster
    const { x, y } = subtract(middleOf(cluster), middle)
    return moved(cluster, { x: x * (shape.x - 1), y: y * (shape.y - 1) })
  })
  const places = [...at]
  for (const [k, after] of separate(drawnIn).entries()) {
    const from = before[k] ?? after
    for (const i of after.members) {
      const place = at[i]
      if (place !== undefined)
        places[i] = { x: place.x + (after.left - from.left), y: place.y + (after.top - from.top) }
    }
  }
  return places
}
