import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { Reading } from '../../store/slices/reading.ts'
import { prefersReducedMotion } from '../../ui/state/useMedia.ts'
import { sentenceElement } from './ReadingSentence.tsx'

/** How near to the scroller's edge a sentence may be before it is brought in. */
const MARGIN = 48

/** The words that are looked for: the marked ones, else the sentence. */
function wordsOf(scroller: HTMLElement, sentence: string): { readonly top: number; readonly bottom: number } | null {
  const marked = [...scroller.querySelectorAll('[data-marked]')].map((element) => element.getBoundingClientRect())
  const whole = document.getElementById(sentenceElement(sentence))?.getBoundingClientRect()
  if (marked.length === 0) return whole ?? null
  return { top: Math.min(...marked.map(({ top }) => top)), bottom: Math.max(...marked.map(({ bottom }) => bottom)) }
}

/** How far to scroll so that words stand in the middle, their beginning in sight even where they are taller than that. */
function toMiddle(scroller: HTMLElement, { top, bottom }: { readonly top: number; readonly bottom: number }): number {
  const box = scroller.getBoundingClientRect()
  const room = Math.max(MARGIN, (box.height - (bottom - top)) / 2)
  return top - box.top - room
}

/** How far to scroll so that words are in sight, no farther than that takes. */
function toSight(scroller: HTMLElement, { top, bottom }: { readonly top: number; readonly bottom: number }): number {
  const box = scroller.getBoundingClientRect()
  if (top < box.top + MARGIN || bottom - top > box.height - 2 * MARGIN) return top - box.top - MARGIN
  return Math.max(0, bottom - box.bottom + MARGIN)
}

/**
 * Keeps the sentence that is read in sight: in the middle when the reader opens on it, with no more movement than it takes
 * when one steps on. Focus goes with it, unless the reader's user is at something outside the text.
 * @param layout changes whenever the lines of the text are set anew
 */
export function usePlace(
  scroller: RefObject<HTMLDivElement | null>,
  { document: shown, span }: Reading,
  sentence: string | null,
  layout: string,
): void {
  const opened = useRef<unknown>(undefined)

  useLayoutEffect(() => {
    const body = scroller.current
    if (body === null || sentence === null) return
    const element = document.getElementById(sentenceElement(sentence))
    const words = wordsOf(body, sentence)
    if (element === null || words === null) return
    const isOpening = opened.current !== shown || span !== null
    opened.current = shown
    const active = document.activeElement
    if (isOpening || active === document.body || active === null || body.contains(active)) {
      element.focus({ preventScroll: true })
    }
    const by = isOpening ? toMiddle(body, words) : toSight(body, words)
    if (by !== 0) body.scrollBy({ top: by, behavior: isOpening || prefersReducedMotion() ? 'instant' : 'smooth' })
    if (!isOpening) return
    // The letters of a font that comes late take other room.
    const top = body.scrollTop
    let gone = false
    void document.fonts?.ready.then(() => {
      const moved = wordsOf(body, sentence)
      if (!gone && moved !== null && body.scrollTop === top)
        body.scrollBy({ top: toMiddle(body, moved), behavior: 'instant' })
    })
    return () => {
      gone = true
    }
  }, [scroller, shown, span, sentence])

  // Translations that come between the lines, or go, must not carry away what is read.
  const laidOut = useRef(layout)
  useLayoutEffect(() => {
    const body = scroller.current
    const words = body === null || sentence === null ? null : wordsOf(body, sentence)
    if (body !== null && words !== null && laidOut.current !== layout) {
      body.scrollBy({ top: toMiddle(body, words), behavior: 'instant' })
    }
    laidOut.current = layout
  }, [scroller, sentence, layout])
}
