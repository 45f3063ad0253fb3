import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { Box } from '../../scene/figure/boxes.ts'
import { boundsOf } from '../../scene/figure/boxes.ts'
import type { Target } from '../../store/canvas.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { endsOf, targetsOf } from '../../store/slices/selection.ts'
import type { Camera } from '../../scene/camera/camera.ts'
import { revealed } from '../../scene/camera/camera.ts'
import type { Actor } from './land/actor.ts'
import type { PlaneCamera } from '../../ui/plane/usePlaneCamera.ts'

interface Request {
  readonly handle: PlaneCamera
  /** The entities on the map itself. */
  readonly actors: readonly Actor[]
  readonly clear: Box
  readonly home: Camera
}

/** Space around a disc for its name, in CSS pixels. */
const LABEL_MARGIN = 58

/**
 * Keeps the selection in the uncovered part. When nothing is selected any more, the map moves back, unless the user has moved
 * it since.
 * @returns a function that brings targets into that part
 */
export function useSelectionInView({ handle: { aim, fly }, actors, clear, home }: Request) {
  const lookup = useApp((state) => state.lookup)
  const selection = useApp((state) => state.selection)
  /** The camera before the selection, and the camera that was set for it. */
  const moved = useRef<{ readonly from: Camera; readonly to: Camera } | null>(null)

  const reach = useCallback(
    (...targets: readonly Target[]) => {
      const ids = new Set(targets.flatMap((target) => endsOf(lookup, target)))
      const points = actors.flatMap(({ entity, at }) => (ids.has(entity.id) ? [at] : []))
      const now = aim()
      if (points.length === 0) return
      const next = revealed(now, boundsOf(points), clear, { margin: LABEL_MARGIN })
      if (next === now) return
      moved.current = { from: moved.current?.to === now ? moved.current.from : now, to: next }
      fly(next)
    },
    [lookup, actors, clear, aim, fly],
  )
  const latest = useRef(reach)
  useLayoutEffect(() => {
    latest.current = reach
  })

  useEffect(() => {
    if (selection.kind !== 'none') return latest.current(...targetsOf(selection))
    const { current } = moved
    moved.current = null
    if (current === null || aim() !== current.to) return
    fly(current.from === home ? null : current.from)
  }, [selection, clear, aim, fly, home])
  return reach
}
