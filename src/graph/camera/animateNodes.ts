import type { Point } from '../../scene/marks/marks.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import type { Picture } from '../drawing/picture.ts'
import { isCalm } from './useViewport.ts'

const FLIGHT_MS = 600

const eased = (t: number) => 1 - (1 - t) ** 3

/**
 * Shows another arrangement; nodes fly from where they stand to where they go, at once where motion is unwelcome or nothing
 * moves.
 * @param onShown is called when the picture is as it will be, before it flies there
 * @returns what ends the flight early: everything is then where it goes
 */
export function animateNodes(picture: Picture, arrangement: Arrangement | null, onShown: () => void): () => void {
  const before = new Map([...picture.figure().nodes].map(([id, { x, y }]) => [id, { x, y }]))
  picture.show(arrangement)
  onShown()
  const moves = [...picture.figure().nodes].flatMap(([id, to]): [string, Point, Point][] => {
    const from = before.get(id)
    return from === undefined || (from.x === to.x && from.y === to.y) ? [] : [[id, from, { x: to.x, y: to.y }]]
  })
  if (moves.length === 0 || isCalm()) return () => {}
  const start = performance.now()
  let frame = 0
  const step = () => {
    const t = Math.min(1, (performance.now() - start) / FLIGHT_MS)
    const k = eased(t)
    picture.fly(
      t === 1
        ? null
        : new Map(
            moves.map(([id, from, to]) => [id, { x: from.x + (to.x - from.x) * k, y: from.y + (to.y - from.y) * k }]),
          ),
    )
    frame = t === 1 ? 0 : requestAnimationFrame(step)
  }
  step()
  return () => {
    if (frame === 0) return
    cancelAnimationFrame(frame)
    picture.fly(null)
  }
}
