import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Camera } from '../../scene/camera/camera.ts'
import type { Piece } from '../../scene/marks/marks.ts'
import type { Size } from '../../scene/page/format.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { onColourChange, pageColours } from '../drawing/colours.ts'
import { pageFlags } from '../drawing/flagImages.ts'
import { createLayers } from '../drawing/layers.ts'
import { onPixelRatioChange } from '../drawing/pixelRatio.ts'
import type { Canvases } from '../drawing/usePainter.ts'

interface Painted {
  /** Of the camera at rest. */
  readonly pieces: readonly Piece[]
  readonly emphasisedPieces: readonly Piece[]
  readonly isDimmed: boolean
  readonly camera: Camera
  /** The camera when it last stood still. For another, what was painted is only moved. */
  readonly resting: Camera
  readonly size: Size
}

/** Paints a plane on two canvases: what is at rest, and above it what is emphasised. */
export function usePlanePainter({ rest, emphasis }: Canvases, painted: Painted): void {
  const { pieces, emphasisedPieces, isDimmed, camera, resting, size } = painted
  const theme = useApp((state) => state.theme)
  const layers = useRef<ReturnType<typeof createLayers> | null>(null)
  /** Counts what the system has changed of the page's colours and pixels. */
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const changed = () => setChanges((count) => count + 1)
    const stops = [onColourChange(changed), onPixelRatioChange(changed)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  const options = useMemo(() => ({ colours: pageColours(), flags: pageFlags(), theme, changes }), [theme, changes])
  useLayoutEffect(() => {
    if (rest.current === null || emphasis.current === null || size.width === 0 || size.height === 0) return
    layers.current ??= createLayers(rest.current, emphasis.current)
    layers.current({
      rest: pieces,
      emphasisedPieces,
      dimmed: isDimmed,
      view: { zoom: camera.zoom, ...camera.pan },
      size,
      ratio: window.devicePixelRatio,
      moving: camera !== resting,
      options,
    })
  }, [rest, emphasis, pieces, emphasisedPieces, isDimmed, camera, resting, size, options])
}
