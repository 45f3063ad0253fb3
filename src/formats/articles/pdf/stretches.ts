import type { Glyph } from './glyph.ts'

/** Signs without a name, in a font that names its letters. */
function unnamed(glyphs: readonly Glyph[]): ReadonlySet<Glyph> {
  const counts = new Map<string, { own: number; all: number }>()
  for (const { font, isOwnNumber } of glyphs) {
    const count = counts.get(font) ?? { own: 0, all: 0 }
    counts.set(font, { own: count.own + (isOwnNumber === true ? 1 : 0), all: count.all + 1 })
  }
  const isNamed = (font: string) => (counts.get(font)?.own ?? 0) * 2 < (counts.get(font)?.all ?? 0)
  return new Set(
    glyphs.filter(
      ({ font, isOwnNumber, text }) => isOwnNumber === true && isNamed(font) && !/[\p{L}\p{N}\s]/u.test(text),
    ),
  )
}

/** Without the glyphs that stretch an Arabic word to fill its line: they have no name, and stand between its letters. */
export function withoutStretches(glyphs: readonly Glyph[]): readonly Glyph[] {
  const suspects = unnamed(glyphs)
  if (suspects.size === 0) return glyphs
  const named = glyphs.map((one) => !suspects.has(one))
  const isArabic = (at: number) => /\p{Script=Arabic}/u.test(glyphs[at]?.text ?? '')
  return glyphs.map((one, at) => {
    const isStretch = suspects.has(one) && isArabic(named.lastIndexOf(true, at)) && isArabic(named.indexOf(true, at))
    return isStretch ? { ...one, text: '' } : one
  })
}
