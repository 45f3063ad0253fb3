import type { Point } from '../../scene/marks/marks.ts'

/** The share of a place that is given by its rank, which fills the page evenly; the rest keeps distances. */
const BY_RANK = 0.45

/** Space around the outermost actors for their names. */
const MARGIN = { x: 58, y: 40 }

/** Least distance between the outlines of two actors, with a name between them. */
const APART = 34
/** Least length of a line between the outlines of two actors, so that what is on it can be read. */
const JOINED = 72
const ROUNDS = 80

export interface PageBody {
  readonly r: number
  readonly at: Point
}

/** Two actors with a line between them, by their index. */
interface Joined {
  readonly a: number
  readonly b: number
}

/** Places along one axis of a given length: those who came before each other still do. */
function spread(values: readonly number[], length: number): number[] {
  const order = [...new Set(values)].sort((a, b) => a - b)
  const [first = 0, last = 0] = [order[0], order.at(-1)]
  if (last - first < 1e-9) return values.map(() => length / 2)
  const rank = new Map(order.map((value, at) => [value, at / (order.length - 1)]))
  return values.map(
    (value) => length * ((1 - BY_RANK) * ((value - first) / (last - first)) + BY_RANK * (rank.get(value) ?? 0)),
  )
}

/** Pushes actors who are too near each other apart, a little at a time, inside the page. */
function pushedApart(
  bodies: readonly PageBody[],
  places: readonly Point[],
  { width, height, pairs }: { readonly width: number; readonly height: number; readonly pairs: readonly Joined[] },
): Point[] {
  const joined = new Set(pairs.flatMap(({ a, b }) => [a * places.length + b, b * places.length + a]))
  const all = places.map(({ x, y }, i) => ({ x, y, r: bodies[i]?.r ?? 0 }))
  for (let round = 0; round < ROUNDS; round += 1) {
    let isMoved = false
    // Every two actors are compared in every round, so what is far away is told by the least arithmetic.
    for (const [i, a] of all.entries()) {
      for (let j = i + 1; j < all.length; j += 1) {
        const b = all[j]
        if (b === undefined) continue
        const dx = b.x - a.x
        const dy = b.y - a.y
        const most = a.r + b.r + JOINED
        if (Math.abs(dx) >= most || Math.abs(dy) >= most) continue
        const least = joined.has(i * all.length + j) ? most : a.r + b.r + APART
        const apart = Math.hypot(dx, dy)
        if (apart >= least) continue
        isMoved = true
        const by = (least - apart) / 2
        const [ux, uy] = apart < 1e-6 ? [1, 0] : [dx / apart, dy / apart]
        a.x -= ux * by
        a.y -= uy * by
        b.x += ux * by
        b.y += uy * by
      }
    }
    for (const place of all) {
      place.x = Math.min(width - MARGIN.x - place.r / 2, Math.max(MARGIN.x + place.r / 2, place.x))
      place.y = Math.min(height - MARGIN.y - place.r / 2, Math.max(MARGIN.y + place.r / 2, place.y))
    }
    if (!isMoved) break
  }
  return all.map(({ x, y }) => ({ x, y }))
}

/**
 * Places for a page of another shape: actors fill it and keep their places relative to each other, unless two would stand on
 * the same spot.
 */
export function pagePositions(
  bodies: readonly PageBody[],
  width: number,
  height: number,
  pairs: readonly Joined[] = [],
): readonly Point[] {
  const xs = spread(
    bodies.map(({ at }) => at.x),
    Math.max(1, width - 2 * MARGIN.x - 40),
  )
  const ys = spread(
    bodies.map(({ at }) => at.y),
    Math.max(1, height - 2 * MARGIN.y - 40),
  )
  const places = bodies.map((_, i) => ({ x: MARGIN.x + 20 + (xs[i] ?? 0), y: MARGIN.y + 20 + (ys[i] ?? 0) }))
  return pushedApart(bodies, places, { width, height, pairs })
}
