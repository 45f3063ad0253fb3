import type { Point } from '../../scene/marks/marks.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import type { Picture } from '../drawing/picture.ts'
import { prefersReducedMotion } from '../../ui/state/useMedia.ts'

const FLIGHT_MS = 600

const eased = (t: number) => 1 - (1 - t) ** 3

/**
 * Shows another arrangement. The picture's state changes at once, and nodes move to their new positions from the current
 * ones; with reduced motion, they are there at once.
 * @returns a function that ends the animation early, with every node in its new position
 */
export function animateNodes(picture: Picture, arrangement: Arrangement): () => void {
  const before = new Map([...picture.figure().nodes].map(([id, { x, y }]) => [id, { x, y }]))
  picture.state.setState({ shown: { base: picture.base(), arrangement } })
  const moves = [...picture.figure().nodes].flatMap(([id, to]): [string, Point, Point][] => {
    const from = before.get(id)
    return from === undefined || (from.x === to.x && from.y === to.y) ? [] : [[id, from, { x: to.x, y: to.y }]]
  })
  if (moves.length === 0 || prefersReducedMotion()) return () => {}
  const start = performance.now()
  let frame = 0
  const step = () => {
    const t = Math.min(1, (performance.now() - start) / FLIGHT_MS)
    const k = eased(t)
    const between = (from: Point, to: Point) => ({ x: from.x + (to.x - from.x) * k, y: from.y + (to.y - from.y) * k })
    const flying = t === 1 ? null : new Map(moves.map(([id, from, to]) => [id, between(from, to)]))
    picture.state.setState({ flying })
    frame = t === 1 ? 0 : requestAnimationFrame(step)
  }
  step()
  return () => {
    if (frame === 0) return
    cancelAnimationFrame(frame)
    picture.state.setState({ flying: null })
  }
}
