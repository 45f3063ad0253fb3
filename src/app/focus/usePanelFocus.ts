import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Selection } from '../../store/slices/selection.ts'
import { focusFirst } from './focusFirst.ts'

/**
 * The places from which focus moves into a panel that a key opens: the views, with the graph's list, the reader and the
 * analysis. Elsewhere, the user has no reason to continue in the panel.
 */
const OPENERS = 'main, [data-reader], [data-analysis]'

const OPENING_KEYS: ReadonlySet<string> = new Set(['Enter', ' '])

/** Whether the last input was a press of a key that opens things. */
function useOpenedByKey(): RefObject<boolean> {
  const byKey = useRef(false)
  useEffect(() => {
    const note = (event: Event) => {
      byKey.current = event instanceof KeyboardEvent && OPENING_KEYS.has(event.key)
    }
    window.addEventListener('keydown', note, { capture: true })
    window.addEventListener('pointerdown', note, { capture: true })
    return () => {
      window.removeEventListener('keydown', note, { capture: true })
      window.removeEventListener('pointerdown', note, { capture: true })
    }
  }, [])
  return byKey
}

/** The elements that select the same thing: a relation of the sentence that is read, or an entry in the graph's list. */
function openersOf(selection: Selection): readonly (HTMLElement | undefined)[] {
  if (selection.kind === 'none') return []
  const all = (of: string) => [...document.querySelectorAll<HTMLElement>(of)]
  const { kind, id } = selection
  return [
    all('[data-support]').find(({ dataset }) => dataset['support'] === id),
    all(`[data-graph-list] [data-${kind}]`).find(({ dataset }) => dataset[kind] === id),
  ]
}

/**
 * Moves focus into a panel that was opened by a key from a view or the reader, or whose opener has gone. When a panel that
 * had focus closes, focus returns to its opener, or to another element that opens it again. A panel opened by a pointer does
 * not take focus.
 * @param shown whether the panel is on the page; while the user reads, it may be hidden although something is selected
 */
export function usePanelFocus(selection: Selection, shown: boolean): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null)
  const byKey = useOpenedByKey()
  const origin = useRef<Element | null>(null)
  const isFollowed = useRef(false)
  const last = useRef<Selection>(selection)
  useEffect(() => {
    const before = last.current
    last.current = selection
    if (selection.kind === 'none') {
      const wasLost = document.activeElement === document.body
      const back = origin.current instanceof HTMLElement ? origin.current : undefined
      const again = isFollowed.current
        ? [...openersOf(before), document.querySelector<HTMLElement>('[data-search]')]
        : []
      if (before !== selection && wasLost) focusFirst([back, ...again])
      origin.current = null
      isFollowed.current = false
      return
    }
    // A panel that is shown again as it was left does not count as opened.
    if (!shown || before === selection || panel.current?.contains(document.activeElement) === true) return
    const active = document.activeElement
    origin.current = active === document.body ? null : active
    isFollowed.current = byKey.current
    if (!byKey.current || active?.closest('[data-keeps-focus]')) return
    if (active === document.body || active?.closest(OPENERS)) panel.current?.focus()
  }, [selection, shown, byKey])
  return panel
}
