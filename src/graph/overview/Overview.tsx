import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { Camera, ZoomRange } from '../../scene/camera/camera.ts'
import { fitBox, panned, revealed, toView, zoomedBy } from '../../scene/camera/camera.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { boundsOf, boxContains } from '../../scene/figure/boxes.ts'
import { pointAt } from '../../scene/figure/curve.ts'
import { hitTest } from '../../scene/figure/hitTest.ts'
import { represents } from '../../scene/marks/compose.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Overview as Places } from '../../scene/overview/overview.ts'
import { NEAR } from '../../scene/overview/overviewPieces.ts'
import type { Target } from '../../store/canvas.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useCanvasCover } from '../../store/hooks/useCanvasCover.ts'
import { usePictureSource } from '../../store/hooks/usePictureSource.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { selectEmphasis } from '../../store/selectors.ts'
import { endsOf, targetsOf } from '../../store/slices/selection.ts'
import { useGestures } from '../../ui/plane/useGestures.ts'
import { usePlaneCamera } from '../../ui/plane/usePlaneCamera.ts'
import { useSize } from '../../ui/plane/useSize.ts'
import { cssLength } from '../../ui/state/cssLength.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import { SETTLED_MS } from '../drawing/usePainter.ts'
import { HIT_DISTANCE } from '../input/usePointer.ts'
import type { GetLayoutWorker } from '../layoutClient/useLayoutWorker.ts'
import styles from './Overview.module.css'
import { OverviewNote } from './OverviewNote.tsx'
import { useOverview } from './useOverview.ts'
import { useOverviewPicture } from './useOverviewPicture.ts'
import { usePlanePainter } from './usePlanePainter.ts'

/** How near a dot the pointer must be, in CSS pixels, and from which zoom on dots are far enough apart to be meant. */
const DOT_REACH = 9
const DOTS_FROM = 0.09

/** Room around what is brought into sight, in CSS pixels. */
const MARGIN = 70

/** Everybody by community, over the network of the main actors. */
export function Overview({ layoutWorker }: { readonly layoutWorker: GetLayoutWorker }) {
  const overview = useOverview(layoutWorker)
  return overview === null ? null : <OverviewPlane overview={overview} />
}

/** The part of the plane that nothing covers, in CSS pixels. */
function useClear({ width, height }: { readonly width: number; readonly height: number }): Box {
  const insets = useApp((state) => state.insets)
  const isRtl = useApp((state) => isRightToLeft(state.language))
  // On a phone, the controls take the whole foot, and the note stands above them.
  const isPhone = useMedia(SHAPES.phone)
  return useMemo(() => {
    const foot = cssLength(isPhone ? '--note-top' : '--foot')
    return {
      x: isRtl ? insets.end : insets.start,
      y: insets.top,
      width: Math.max(1, width - insets.start - insets.end),
      height: Math.max(1, height - insets.top - Math.max(foot, insets.bottom)),
    }
  }, [width, height, insets, isRtl, isPhone])
}

/** The camera when it last stood still: the picture is made anew for it, and only moved for others. */
function useResting(camera: Camera): Camera {
  const [resting, setResting] = useState(camera)
  useEffect(() => {
    if (camera === resting) return
    const timer = setTimeout(() => setResting(camera), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [camera, resting])
  return resting
}

function OverviewPlane({ overview }: { readonly overview: Places }) {
  const store = useAppStore()
  const w = useWords('overview')
  const lookup = useApp((state) => state.lookup)
  const selection = useApp((state) => state.selection)
  const surface = useRef<HTMLDivElement>(null)
  const rest = useRef<HTMLCanvasElement>(null)
  const emphasis = useRef<HTMLCanvasElement>(null)
  const size = useSize(surface)
  const clear = useClear(size)
  const [measure] = useState(canvasMeasure)
  const home = useMemo(
    () => panned(fitBox({ x: 0, y: 0, width: overview.width, height: overview.height }, clear), clear),
    [overview, clear],
  )
  const range = useMemo((): ZoomRange => ({ least: home.zoom * 0.7, most: 4 }), [home])
  const handle = usePlaneCamera(home, size)
  const { camera, aim, take, fly } = handle
  const resting = useResting(camera)
  const { visible, near, pieces, emphasisedPieces, isDimmed } = useOverviewPicture(overview, resting, size, measure)

  usePlanePainter({ rest, emphasis }, { pieces, emphasisedPieces, isDimmed, camera, resting, size })

  const pointOf = useCallback(
    (id: string): Point | null => {
      const at = visible.index.get(id)
      return at === undefined ? null : { x: overview.x[at] ?? 0, y: overview.y[at] ?? 0 }
    },
    [overview, visible],
  )
  const pointsOf = useCallback(
    (targets: readonly Target[]) =>
      targets.flatMap((target) => endsOf(lookup, target).flatMap((id) => pointOf(id) ?? [])),
    [lookup, pointOf],
  )
  const reach = useCallback(
    (targets: readonly Target[], least: number) => {
      const points = pointsOf(targets)
      const now = aim()
      if (points.length === 0) return
      const next = revealed(now, boundsOf(points), clear, { margin: MARGIN, least })
      if (next !== now) fly(next)
    },
    [pointsOf, aim, fly, clear],
  )
  const reveal = useCallback((...targets: readonly Target[]) => reach(targets, NEAR * 1.2), [reach])
  useEffect(() => {
    if (selection.kind !== 'none') reach(targetsOf(selection), 0)
  }, [selection, reach])

  const toPlane = ({ x, y }: Point): Point => ({
    x: (x - camera.pan.x) / camera.zoom,
    y: (y - camera.pan.y) / camera.zoom,
  })
  const targetAt = (at: Point): Target | null => {
    const point = toPlane(at)
    if (near !== null)
      return hitTest(near.figure, measure, selectEmphasis(store.getState()), point, HIT_DISTANCE / camera.zoom)
    if (camera.zoom < DOTS_FROM) return null
    let [nearest, least] = [-1, DOT_REACH / camera.zoom]
    for (const members of visible.members) {
      for (const member of members) {
        const away = Math.hypot((overview.x[member] ?? 0) - point.x, (overview.y[member] ?? 0) - point.y)
        if (away < least) [nearest, least] = [member, away]
      }
    }
    return nearest < 0 ? null : { kind: 'entity', id: overview.ids[nearest] ?? '' }
  }
  const communityAt = (at: Point): number | null => {
    const { x, y } = toPlane(at)
    const found = overview.communities.findIndex((one) => Math.hypot(one.x - x, one.y - y) <= one.r)
    return found < 0 || visible.members[found]?.length === 0 ? null : found
  }
  const approach = useCallback(
    (community: number) => {
      const found = overview.communities[community]
      if (found === undefined) return
      const { x, y, r } = found
      const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
      const whole = panned(fitBox(box, clear), clear)
      // A community that fills the window already is entered.
      fly(aim().zoom < whole.zoom * 0.95 ? whole : amid(box, clear))
    },
    [overview, clear, fly, aim],
  )

  const gestures = useGestures(surface, handle, range, {
    onPoint: (at) => {
      const target = at === null ? null : targetAt(at)
      if (surface.current !== null)
        surface.current.style.cursor =
          target !== null || (at !== null && near === null && communityAt(at) !== null) ? 'pointer' : ''
      const before = store.getState().hover
      if (before?.id !== target?.id || before?.kind !== target?.kind) store.getState().setHover(target)
    },
    onHold: (at) => {
      const target = targetAt(at)
      if (target?.kind === 'entity') store.getState().toggleMultiSelection(target.id)
    },
    onPress: (at, { shiftKey, nativeEvent }) => {
      const target = targetAt(at)
      const community = target === null && near === null ? communityAt(at) : null
      if (community !== null) return approach(community)
      const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
      store.getState().press(target, shiftKey, isTouch)
    },
  })
  const zoomBy = useCallback(
    (factor: number) => {
      const middle = { x: clear.x + clear.width / 2, y: clear.y + clear.height / 2 }
      take((now) => zoomedBy(now, factor, middle, range))
    },
    [take, clear, range],
  )
  const locate = useCallback(
    (target: Target) => {
      const frame = surface.current?.getBoundingClientRect()
      const strand =
        target.kind === 'relation' ? near?.figure.strands.find((one) => represents(one, target.id)) : undefined
      const at = strand === undefined ? (pointsOf([target])[0] ?? null) : pointAt(strand.curve, strand.badge ?? 0.5)
      if (frame === undefined || at === null) return null
      const { x, y } = toView(camera, at)
      return boxContains({ x: 0, y: 0, ...size }, { x, y }) ? { x: frame.left + x, y: frame.top + y } : null
    },
    [near, camera, size, pointsOf],
  )
  usePictureSource('overview', async () => {
    const { overviewSource } = await import('./overviewSource.ts')
    const actors = (count: number) => w('actors', { count })
    return overviewSource(store.getState(), { overview, visible, camera, isMoved: camera !== home, clear, actors })
  })
  useCanvasCover({ fit: useCallback(() => fly(null), [fly]), zoomBy, reveal, locate })

  return (
    <div className={styles['overview']} data-overview={near === null ? 'far' : 'near'}>
      <div ref={surface} role="presentation" className={styles['surface']} {...gestures}>
        <canvas ref={rest} className={styles['paper']} aria-hidden="true" />
        <canvas ref={emphasis} className={styles['paper']} aria-hidden="true" />
      </div>
      <OverviewNote overview={overview} visible={visible} near={near} onApproach={approach} />
    </div>
  )
}

/** The camera in the middle of a box, where names can be read. */
function amid(box: Box, clear: Box): Camera {
  const zoom = NEAR * 1.3
  return {
    zoom,
    pan: {
      x: clear.x + clear.width / 2 - (box.x + box.width / 2) * zoom,
      y: clear.y + clear.height / 2 - (box.y + box.height / 2) * zoom,
    },
  }
}
