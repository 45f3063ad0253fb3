import type { FocusEvent, PointerEvent } from 'react'
import { useEffect, useMemo } from 'react'
import type { Preview } from '../../domain/highlight/highlight.ts'
import type { AppStore } from '../../store/appStore.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'

/** Who only passes over a choice does not mean it. */
export const PREVIEW_MS = 160

const valueAt = (target: EventTarget) =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-preview]')?.dataset['preview'] ?? null) : null

/** Shows on the picture what is pointed at, after a moment, until nothing is; what another has put there stays. */
function previewer(store: AppStore, of: Preview['of']) {
  let at: string | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let shown: Preview | null = null
  return (value: string | null) => {
    if (value === at) return
    at = value
    clearTimeout(waiting)
    const show = (next: Preview | null) => {
      const { preview, setPreview } = store.getState()
      if (next !== null || preview === shown) setPreview(next)
      shown = next
    }
    // From one choice to the next the former stays meanwhile, so that the picture does not flicker.
    if (value !== null) waiting = setTimeout(() => show({ of, value }), PREVIEW_MS)
    else if (shown !== null) show(null)
  }
}

/** For what holds choices with `data-preview`: pointing at one, or coming to it by keyboard, previews it on the picture. */
export function usePreview(of: Preview['of']) {
  const store = useAppStore()
  const point = useMemo(() => previewer(store, of), [store, of])
  useEffect(() => () => point(null), [point])
  return {
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') point(valueAt(target))
    },
    onPointerLeave: () => point(null),
    onFocus: ({ target }: FocusEvent) => {
      if (target.matches(':focus-visible')) point(valueAt(target))
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) point(null)
    },
  }
}
