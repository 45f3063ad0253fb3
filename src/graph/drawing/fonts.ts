import { cssFont } from '../../scene/marks/lettering.ts'
import type { Mark } from '../../scene/marks/marks.ts'

/** How long the picture in the HTML may stay in place of a canvas whose fonts are still loading, in milliseconds. */
const FONTS_TIMEOUT_MS = 3000

/** The letters of the marks' texts, by their font in CSS notation. */
function lettersByFont(marks: readonly Mark[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>()
  for (const mark of marks) {
    if (mark.kind !== 'text') continue
    const font = cssFont(mark.font)
    const letters = wanted.get(font) ?? new Set()
    wanted.set(font, letters)
    for (const letter of mark.text) letters.add(letter)
  }
  return wanted
}

/** Whether the fonts of the marks' texts are there. */
export const areLoaded = (marks: readonly Mark[]): boolean =>
  [...lettersByFont(marks)].every(([font, letters]) => document.fonts.check(font, [...letters].join('')))

/** Loads the fonts of the marks' texts. A canvas measures with the fonts it has, and does not measure again by itself. */
export async function loadFonts(marks: readonly Mark[]): Promise<void> {
  const loads = [...lettersByFont(marks)].map(([font, letters]) => document.fonts.load(font, [...letters].join('')))
  await Promise.race([Promise.allSettled(loads), new Promise((resolve) => setTimeout(resolve, FONTS_TIMEOUT_MS))])
}
