import type { Locator } from '@playwright/test'

/** What is pressed with a finger is to be this wide and high, in px; layout may round half a pixel away. */
const TARGET = 44
const ROUNDING = 0.5

/** Those of the controls on the page that are too small for a finger, by name and size. */
export function tooSmall(controls: Locator): Promise<readonly string[]> {
  return controls.evaluateAll(
    (all, least) =>
      all
        .map((one) => ({ name: one.getAttribute('aria-label') ?? one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < least)
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    TARGET - ROUNDING,
  )
}
