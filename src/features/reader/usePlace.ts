import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { Reading } from '../../store/slices/reading.ts'
import { prefersReducedMotion } from '../../ui/state/useMedia.ts'
import { sentenceElement } from './ReadingSentence.tsx'

/** A sentence closer than this to the scroller's edge is scrolled into view. */
const MARGIN = 48

/** The words to scroll to: the marked ones or, if there are none, the sentence. */
function wordsOf(scroller: HTMLElement, sentence: string): { readonly top: number; readonly bottom: number } | null {
  const marked = [...scroller.querySelectorAll('[data-marked]')].map((element) => element.getBoundingClientRect())
  const whole = document.getElementById(sentenceElement(sentence))?.getBoundingClientRect()
  if (marked.length === 0) return whole ?? null
  return { top: Math.min(...marked.map(({ top }) => top)), bottom: Math.max(...marked.map(({ bottom }) => bottom)) }
}

/**
 * How far to scroll so that the words are in the middle. Their beginning is always visible, even if they are taller than the
 * scroller.
 */
function toMiddle(scroller: HTMLElement, { top, bottom }: { readonly top: number; readonly bottom: number }): number {
  const box = scroller.getBoundingClientRect()
  const room = Math.max(MARGIN, (box.height - (bottom - top)) / 2)
  return top - box.top - room
}

/** The minimum distance to scroll so that the words are visible. */
function intoView(scroller: HTMLElement, { top, bottom }: { readonly top: number; readonly bottom: number }): number {
  const box = scroller.getBoundingClientRect()
  if (top < box.top + MARGIN || bottom - top > box.height - 2 * MARGIN) return top - box.top - MARGIN
  return Math.max(0, bottom - box.bottom + MARGIN)
}

/**
 * Keeps the current sentence in view: in the middle when the reader opens at it, and with minimal scrolling when the user
 * steps on. Focus moves with it, unless it is outside the text.
 * @param layout changes whenever the lines of the text are laid out anew
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
    const by = isOpening ? toMiddle(body, words) : intoView(body, words)
    if (by !== 0) body.scrollBy({ top: by, behavior: isOpening || prefersReducedMotion() ? 'instant' : 'smooth' })
    if (!isOpening) return
    // A font that loads late changes the layout.
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

  // Translations that appear or disappear between the lines must not scroll the current sentence away.
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
