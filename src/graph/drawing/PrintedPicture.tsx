import { useLayoutEffect, useRef } from 'react'
import { PALETTE } from '../../scene/marks/palette.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { usePrinting } from '../../ui/state/usePrinting.ts'
import { extentOf } from '../camera/targetBounds.ts'
import { pageFlags } from './flagImages.ts'
import { paint } from './paint.ts'
import type { Picture } from './picture.ts'
import styles from './PrintedPicture.module.css'

/** Pixels of the longer side: 300 in an inch on a sheet of A4. */
const LONGER_SIDE = 3300

/** The whole picture in light colours, for a sheet of paper. The canvas on screen has only the pixels of the screen. */
export function PrintedPicture({ picture }: { readonly picture: Picture }) {
  const isPrinting = usePrinting()
  const isShown = useApp((state) => state.view === 'network')
  return isPrinting && isShown ? <Paper picture={picture} /> : null
}

function Paper({ picture }: { readonly picture: Picture }) {
  const store = useAppStore()
  const canvas = useRef<HTMLCanvasElement>(null)
  // Before the browser lays out the sheets, which does not wait for a frame.
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const { x, y, width, height } = extentOf(picture, store.getState())
    const zoom = LONGER_SIDE / Math.max(width, height)
    context.canvas.width = Math.round(width * zoom)
    context.canvas.height = Math.round(height * zoom)
    const colours = (ink: keyof typeof PALETTE.light) => (ink === 'canvas' ? '#FFFFFF' : PALETTE.light[ink])
    paint(context, picture.pieces(), { zoom, x: -x * zoom, y: -y * zoom }, { colours, flags: pageFlags() })
  }, [picture, store])
  return <canvas ref={canvas} className={styles['paper']} data-paper aria-hidden="true" />
}
