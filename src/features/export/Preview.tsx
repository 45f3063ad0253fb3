import { useEffect, useRef } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import type { Size } from '../../scene/page/format.ts'
import styles from './Preview.module.css'

interface Props {
  /** Whether the picture is drawn. */
  readonly isDrawn: boolean
  /** Whether its names are still being placed. */
  readonly isDraft: boolean
  readonly isTransparent: boolean
  /** Receives the canvas with the room that it has, in device pixels. */
  readonly onShow: (canvas: HTMLCanvasElement, room: Size) => void
}

/** The picture as it will be saved, as large as the stage has room for. */
export function Preview({ isDrawn, isDraft, isTransparent, onShow }: Props) {
  const w = useWords('export')
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const [room, shown] = [stage.current, canvas.current]
    if (room === null || shown === null) return
    const fit = () =>
      onShow(shown, {
        width: Math.max(1, room.clientWidth * devicePixelRatio),
        height: Math.max(1, room.clientHeight * devicePixelRatio),
      })
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(room)
    return () => observer.disconnect()
  }, [onShow])
  return (
    <div ref={stage} className={styles['stage']}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={w('preview')}
        className={isTransparent ? styles['transparent'] : styles['picture']}
        aria-busy={isDraft}
        hidden={!isDrawn}
      />
      {!isDrawn && (
        <p className={styles['waiting']} role="status">
          {w('preview.waiting')}
        </p>
      )}
    </div>
  )
}
