import type { Core } from 'cytoscape'
import { MIN_CLEAR } from '../../scene/camera/camera.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { AppState } from '../../store/appStore.ts'
import { cssLength } from '../../ui/state/cssLength.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'

/** The part of the canvas that nothing covers, in CSS pixels from its top left corner. */
export function clearArea(cy: Core, { insets, language }: AppState): Box {
  // With a strip beneath it the picture is smaller, and its margin too: it keeps this much clear of what stands above it.
  const top = insets.top + cssLength('--above')
  return {
    x: isRightToLeft(language) ? insets.end : insets.start,
    y: top,
    width: Math.max(MIN_CLEAR, cy.width() - insets.start - insets.end),
    height: Math.max(MIN_CLEAR, cy.height() - top - insets.bottom),
  }
}

/** The clear area without the foot, where the actions on a selection stand. */
export function clearOfActions(cy: Core, state: AppState): Box {
  const clear = clearArea(cy, state)
  return { ...clear, height: Math.max(MIN_CLEAR, clear.height - cssLength('--actions')) }
}

/**
 * What the canvas's controls take of its lower corner where a line begins, in CSS pixels; on a phone, what they and a note
 * above them take of the whole foot.
 */
export function controlsCorner(cy: Core): { readonly width: number; readonly height: number } {
  const canvas = cy.container()?.getBoundingClientRect()
  const controls = cy.container()?.closest('main')?.querySelector('[data-controls]')?.getBoundingClientRect()
  if (canvas === undefined || controls === undefined) return { width: 0, height: 0 }
  const height = canvas.bottom - controls.top
  if (matchMedia(SHAPES.phone).matches) return { width: Infinity, height: Math.max(height, cssLength('--note-top')) }
  const isRtl = document.documentElement.dir === 'rtl'
  return { width: isRtl ? canvas.right - controls.left : controls.right - canvas.left, height }
}
