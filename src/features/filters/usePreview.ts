import type { FocusEvent, PointerEvent } from 'react'
import { useEffect, useMemo } from 'react'
import type { Preview } from '../../domain/highlight/highlight.ts'
import type { AppStore } from '../../store/appStore.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'

/** The delay before a preview, so that a pointer that only passes over a choice causes none. */
export const PREVIEW_MS = 160

const valueAt = (target: EventTarget) =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-preview]')?.dataset['preview'] ?? null) : null

/** Previews the hovered choice on the picture after a delay, until none is hovered. A preview set by others is left alone. */
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
    // Between two choices, the former preview stays, so that the picture does not flicker.
    if (value !== null) waiting = setTimeout(() => show({ of, value }), PREVIEW_MS)
    else if (shown !== null) show(null)
  }
}

/** For a container of elements with `data-preview`: hovering or focusing one of them previews it on the picture. */
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
