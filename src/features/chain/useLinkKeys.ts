import type { KeyboardEvent, RefObject } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { readingArrows } from '../../domain/language/languages.ts'

/** Moves focus from link to link with the arrow keys, forward in the reading direction. Text fields keep their arrow keys. */
export function useLinkKeys(view: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const [on, back] = readingArrows(useApp((state) => state.language))
  return (event) => {
    if (event.key !== on && event.key !== back) return
    if (event.target instanceof HTMLInputElement) return
    const links = [...(view.current?.querySelectorAll<HTMLElement>('[data-link]') ?? [])]
    const at = links.findIndex((link) => link.contains(document.activeElement))
    const next = at === -1 ? 0 : at + (event.key === on ? 1 : -1)
    const link = links[Math.max(0, Math.min(links.length - 1, next))]
    if (link === undefined) return
    event.preventDefault()
    link.focus()
    link.scrollIntoView({ block: 'center' })
  }
}
