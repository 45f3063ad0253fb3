import { useEffect, useRef } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import type { Size } from '../../scene/page/format.ts'
import styles from './Preview.module.css'

interface Props {
  /** The size of the picture, of whose shape the preview is; `null` until it is known. */
  readonly size: Size | null
  readonly isTransparent: boolean
  /** Receives the canvas with the width that it has in device pixels. */
  readonly onShow: (canvas: HTMLCanvasElement | null, width: number) => void
}

/** The picture as it will be saved, as large as the stage has room for. */
export function Preview({ size, isTransparent, onShow }: Props) {
  const w = useWords('export')
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [width, height] = [size?.width ?? 16, size?.height ?? 10]
  useEffect(() => {
    const room = stage.current
    if (room === null) return
    const fit = () => {
      const across = Math.min(room.clientWidth, (room.clientHeight * width) / height)
      if (canvas.current !== null) canvas.current.style.inlineSize = `${Math.floor(across)}px`
      onShow(canvas.current, Math.max(1, Math.floor(across) * devicePixelRatio))
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(room)
    return () => observer.disconnect()
  }, [width, height, onShow])
  return (
    <div ref={stage} className={styles['stage']}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={w('preview')}
        className={isTransparent ? styles['transparent'] : styles['picture']}
      />
      {size === null && (
        <p className={styles['waiting']} role="status">
          {w('preview.waiting')}
        </p>
      )}
    </div>
  )
}
