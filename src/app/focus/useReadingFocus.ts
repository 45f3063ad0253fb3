import { useEffect, useRef } from 'react'
import { focusFirst } from './focusFirst.ts'

interface Origin {
  readonly element: HTMLElement
  /** The sentence that it opens, by which an equivalent element is recognised. */
  readonly reads: string | undefined
}

/** The panel's button that leads from the current sentence to the article. */
const OPENERS = ['[aria-current="true"] [data-reads]', '[data-search]']

/** What was pressed or focused last, captured before any handler runs. */
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
 * Returns focus to the reader's opener when the reader closes. If the opener was rendered anew, as cards of the panel are,
 * focus goes to the element that opens the same words.
 */
export function useReadingFocus(isReading: boolean): void {
  const pressed = useLastPressed()
  useEffect(() => {
    if (!isReading) return
    const origin = pressed.current
    return () => {
      const giveBack = () => {
        if (document.activeElement !== document.body) return
        const all = [...document.querySelectorAll<HTMLElement>('[data-reads]')]
        const like = all.find(({ dataset }) => dataset['reads'] === origin?.reads)
        const isRendering = document.querySelector('aside [aria-busy="true"]') !== null
        // The panel renders the sentences below those in sight later.
        if (like === undefined && isRendering) requestAnimationFrame(giveBack)
        else focusFirst([origin?.element, like, ...OPENERS.map((way) => document.querySelector<HTMLElement>(way))])
      }
      requestAnimationFrame(giveBack)
    }
  }, [isReading, pressed])
}
