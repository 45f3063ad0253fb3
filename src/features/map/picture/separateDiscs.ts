import type { Point } from '../../../scene/marks/marks.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'

const ROUNDS = 90
/** The share of the way back to its place that a disc moves in a round. */
const RETURN_SHARE = 0.06
/**
 * The angle between the directions in which discs in the same place separate: the golden angle, so that no two directions
 * coincide.
 */
const TURN = 2.399963

/**
 * Moves overlapping discs apart, each as near to its place as the others allow; larger discs move less. Discs that touch no
 * other stay in place.
 * @param gapOf the gap between two discs, by their indexes
 */
export function separateDiscs(discs: readonly Disc[], gapOf: (i: number, j: number) => number): readonly Point[] {
  const at = discs.map(({ x, y }) => ({ x, y }))
  const least = discs.map((a, i) => discs.slice(0, i).map((b, j) => a.r + b.r + gapOf(i, j)))
  for (let round = 0; round < ROUNDS; round += 1) {
    // The last rounds only separate discs, so that none overlap at the end.
    const pull = round < ROUNDS * 0.75 ? RETURN_SHARE : 0
    for (const [i, disc] of discs.entries()) {
      const here = at[i]
      if (here === undefined) continue
      here.x += (disc.x - here.x) * pull
      here.y += (disc.y - here.y) * pull
    }
    let moved = false
    for (const [i, a] of discs.entries()) {
      for (let j = 0; j < i; j += 1) {
        const [b, p, q, room] = [discs[j], at[i], at[j], least[i]?.[j]]
        if (b === undefined || p === undefined || q === undefined || room === undefined) continue
        const [dx, dy] = [p.x - q.x, p.y - q.y]
        if (Math.abs(dx) >= room || Math.abs(dy) >= room) continue
        const away = Math.hypot(dx, dy)
        if (away >= room) continue
        const [ux, uy] = away < 1e-6 ? [Math.cos(i * TURN), Math.sin(i * TURN)] : [dx / away, dy / away]
        const push = room - away
        const share = (b.r * b.r) / (a.r * a.r + b.r * b.r)
        p.x += ux * push * share
        p.y += uy * push * share
        q.x -= ux * push * (1 - share)
        q.y -= uy * push * (1 - share)
        moved = true
      }
    }
    if (!moved && pull === 0) break
  }
  return at
}
