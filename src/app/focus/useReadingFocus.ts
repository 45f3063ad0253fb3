import { useEffect, useRef } from 'react'
import { focusFirst } from './focusFirst.ts'

interface Origin {
  readonly element: HTMLElement
  /** What it opens, so that its like is known again. */
  readonly reads: string | undefined
}

/** What the panel has for going from its current sentence to the article. */
const WAYS_HERE = ['[aria-current="true"] [data-reads]', '[data-search]']

/** What was pressed, or had focus when a key was pressed, last: read before anything is done about it. */
function useLastPressed() {
  const pressed = useRef<Origin | null>(null)
  useEffect(() => {
    const note = ({ target }: Event) => {
      const element = target instanceof Element ? target.closest<HTMLElement>('button, [role="button"]') : null
      pressed.current = element === null ? null : { element, reads: element.dataset['reads'] }
    }
    window.addEventListener('click', note, { capture: true })
    window.addEventListener('keydown', note, { capture: true })
    return () => {
      window.removeEventListener('click', note, { capture: true })
      window.removeEventListener('keydown', note, { capture: true })
    }
  }, [])
  return pressed
}

/**
 * When the reader closes, focus goes back to what opened it; where that was made anew meanwhile, as a card of the panel is,
 * to what opens the same words.
 */
export function useReadingFocus(isReading: boolean): void {
  const pressed = useLastPressed()
  useEffect(() => {
    if (!isReading) return
    const origin = pressed.current
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        const all = [...document.querySelectorAll<HTMLElement>('[data-reads]')]
        const like = all.find(({ dataset }) => dataset['reads'] === origin?.reads)
        focusFirst([origin?.element, like, ...WAYS_HERE.map((way) => document.querySelector<HTMLElement>(way))])
      })
    }
  }, [isReading, pressed])
}
