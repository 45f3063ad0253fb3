import { useSyncExternalStore } from 'react'

/** Whether a media query matches. Renders again when that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listen) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listen)
      return () => list.removeEventListener('change', listen)
    },
    () => window.matchMedia(query).matches,
  )
}

/** Whether the user prefers reduced motion. Call it when something is about to move. */
export const prefersReducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * The widths, in CSS pixels, at which the layout changes: a `min-width` is one of them, a `max-width` one less. A test checks
 * that SHAPES, the stylesheets and the page agree with them.
 */
export const WIDTHS = [640, 768, 1024, 1280, 1600] as const

/**
 * The media queries where the layout changes: the rail opens at `desktop` and is slim at `wide`, the panel is `beside` the
 * picture or else a sheet over it, a strip fits `roomy`, and the network is arranged from above to below if the canvas is
 * `tall`.
 */
export const SHAPES = {
  desktop: '(min-width: 1280px)',
  wide: '(min-width: 1024px)',
  // A window that is low and long, such as a phone's on its side, has no room below the picture.
  beside: '(min-width: 1024px), (min-width: 640px) and (max-height: 479px)',
  sheet: '(max-width: 639px), (max-width: 1023px) and (min-height: 480px)',
  roomy: '(min-width: 1024px) and (min-height: 700px)',
  phone: '(max-width: 639px)',
  tall: '(max-width: 639px), (max-width: 1023px) and (orientation: portrait)',
} as const
