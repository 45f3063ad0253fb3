import { cssFont, installedName } from '../../scene/marks/lettering.ts'
import type { Font, Mark } from '../../scene/marks/marks.ts'

/** How long the picture in the HTML may stay in place of a canvas whose fonts are still loading, in milliseconds. */
const FONTS_TIMEOUT_MS = 3000

interface Lettering {
  readonly font: Font
  readonly letters: ReadonlySet<string>
}

/** The letters of the marks' texts, for each of their fonts. */
function letterings(marks: readonly Mark[]): readonly Lettering[] {
  const wanted = new Map<string, { readonly font: Font; readonly letters: Set<string> }>()
  for (const mark of marks) {
    if (mark.kind !== 'text') continue
    const font = cssFont(mark.font)
    const found = wanted.get(font) ?? { font: mark.font, letters: new Set() }
    wanted.set(font, found)
    for (const letter of mark.text) found.letters.add(letter)
  }
  return [...wanted.values()]
}

const isMissing = ({ font, letters }: Lettering) => !document.fonts.check(cssFont(font), [...letters].join(''))

/** The names of the marks' fonts that are not there, each once; others are drawn in their place. */
export const missingFonts = (marks: readonly Mark[]): readonly string[] => [
  ...new Set(
    letterings(marks)
      .filter(isMissing)
      .map(({ font }) => installedName(font.family)),
  ),
]

/** Loads the fonts of the marks' texts. A canvas measures with the fonts it has, and does not measure again by itself. */
export async function loadFonts(marks: readonly Mark[]): Promise<void> {
  const loads = letterings(marks).map(({ font, letters }) => document.fonts.load(cssFont(font), [...letters].join('')))
  await Promise.race([Promise.allSettled(loads), new Promise((resolve) => setTimeout(resolve, FONTS_TIMEOUT_MS))])
}
