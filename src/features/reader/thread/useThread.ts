import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import { useAppStore } from '../../../store/hooks/useApp.ts'
import { sentenceElement } from '../ReadingSentence.tsx'

export interface ThreadEnds {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  readonly relation: string
}

/** Longer than the camera's animation or a fade. After that, nothing moves until the user does something. */
const FOLLOW_MS = 700

const DOES_SOMETHING = ['wheel', 'pointerdown', 'pointerup', 'keydown', 'resize'] as const

/** The middle of the visible part of a sentence, at the reader's edge towards the graph. */
function startOf(reader: HTMLElement, sentence: string) {
  const body = reader.querySelector('[role="region"]')?.getBoundingClientRect()
  const words = document.getElementById(sentenceElement(sentence))?.getBoundingClientRect()
  if (!body || !words || words.bottom < body.top || words.top > body.bottom) return null
  const edge = reader.getBoundingClientRect()
  const towardsRight = document.documentElement.dir !== 'rtl'
  const y = (Math.max(words.top, body.top) + Math.min(words.bottom, body.bottom)) / 2
  return { x: towardsRight ? edge.right : edge.left, y, towardsRight }
}

/**
 * The ends of a thread from a sentence to the badge of the first visible one of these relations, in pixels of the window;
 * `null` if none is visible. Updated while something moves.
 */
export function useThread(
  reader: RefObject<HTMLElement | null>,
  sentence: string | null,
  relations: readonly string[],
): ThreadEnds | null {
  const store = useAppStore()
  const [ends, setEnds] = useState<ThreadEnds | null>(null)
  const ids = relations.join(' ')

  useEffect(() => {
    let frame = 0
    let until = 0
    const look = (): ThreadEnds | null => {
      const from = reader.current && sentence !== null ? startOf(reader.current, sentence) : null
      const { canvas, insets } = store.getState()
      if (from === null || canvas === null) return null
      for (const relation of ids === '' ? [] : ids.split(' ')) {
        const to = canvas.locate({ kind: 'relation', id: relation })
        if (to === null || to.y < 0 || to.y > window.innerHeight) continue
        const away = from.towardsRight ? to.x - from.x : from.x - to.x
        const room = (from.towardsRight ? window.innerWidth - from.x : from.x) - insets.end
        if (away > 12 && away < room) return { from: { x: from.x, y: from.y }, to, relation }
      }
      return null
    }
    const same = (a: ThreadEnds | null, b: ThreadEnds | null) => JSON.stringify(a) === JSON.stringify(b)
    const follow = () => {
      const next = look()
      setEnds((last) => (same(last, next) ? last : next))
      frame = performance.now() < until ? requestAnimationFrame(follow) : 0
    }
    const start = () => {
      until = performance.now() + FOLLOW_MS
      if (frame === 0) frame = requestAnimationFrame(follow)
    }
    const dragged = (event: PointerEvent) => {
      if (event.buttons !== 0) start()
    }
    start()
    for (const name of DOES_SOMETHING) window.addEventListener(name, start, { passive: true })
    window.addEventListener('scroll', start, { capture: true, passive: true })
    window.addEventListener('pointermove', dragged, { passive: true })
    const stop = store.subscribe((state, previous) => {
      if (
        state.canvas !== previous.canvas ||
        state.insets !== previous.insets ||
        state.highlight !== previous.highlight
      )
        start()
    })
    return () => {
      cancelAnimationFrame(frame)
      for (const name of DOES_SOMETHING) window.removeEventListener(name, start)
      window.removeEventListener('scroll', start, { capture: true })
      window.removeEventListener('pointermove', dragged)
      stop()
    }
  }, [reader, sentence, ids, store])

  return ends
}
