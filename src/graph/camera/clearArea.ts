import type { Core } from 'cytoscape'
import { MIN_CLEAR_SIZE } from '../../scene/camera/camera.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { AppState } from '../../store/appStore.ts'
import { cssLength } from '../../ui/state/cssLength.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'

/** The part of the canvas that nothing covers, in CSS pixels from its top left corner. */
export function clearArea(cy: Core, { insets, language }: AppState): Box {
  // This variable keeps the picture clear of what is above it; it is smaller when a strip below leaves the picture less room.
  const top = insets.top + cssLength('--above')
  return {
    x: isRightToLeft(language) ? insets.end : insets.start,
    y: top,
    width: Math.max(MIN_CLEAR_SIZE, cy.width() - insets.start - insets.end),
    height: Math.max(MIN_CLEAR_SIZE, cy.height() - top - Math.max(insets.bottom, cssLength('--foot'))),
  }
}

/**
 * The clear area without the foot of the canvas, where the actions on a selection appear. Above the sheet of a small phone no
 * room would be left: there the actions may cover a part of what is selected, which would else be out of sight.
 */
export function clearOfActions(cy: Core, state: AppState): Box {
  const clear = clearArea(cy, state)
  const height = clear.height - cssLength('--actions')
  return height > MIN_CLEAR_SIZE ? { ...clear, height } : clear
}

/**
 * The part of the lower start corner that the canvas's controls cover, in CSS pixels. On a phone, the controls and the note
 * above them take the whole width of the foot.
 */
export function controlsCorner(cy: Core): { readonly width: number; readonly height: number } {
  const canvas = cy.container()?.getBoundingClientRect()
  const controls = cy.container()?.closest('main')?.querySelector('[data-controls]')?.getBoundingClientRect()
  if (canvas === undefined || controls === undefined) return { width: 0, height: 0 }
  const height = Math.max(canvas.bottom - controls.top, cssLength('--corner'))
  if (matchMedia(SHAPES.phone).matches) return { width: Infinity, height: Math.max(height, cssLength('--note-top')) }
  const isRtl = document.documentElement.dir === 'rtl'
  return { width: isRtl ? canvas.right - controls.left : controls.right - canvas.left, height }
}
