import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font as FontFile } from 'fontkit'
import { create } from 'fontkit'
import type { Measure } from '../../../scene/marks/lettering.ts'
import type { Font } from '../../../scene/marks/marks.ts'

const { resolve } = createRequire(import.meta.url)

/** The files of a font, in the order in which a browser searches them for a glyph. */
function filesOf({ family, weight, italic }: Font): readonly string[] {
  const plex = (subset: string) =>
    `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`
  const newsreader = `@fontsource-variable/newsreader/files/newsreader-latin-wght-${italic ? 'italic' : 'normal'}.woff2`
  const naskh = (subset: string) =>
    `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${subset}-wght-normal.woff2`
  switch (family) {
    case 'sans':
      return [plex('arabic'), plex('latin')]
    case 'serif':
      return [newsreader, plex('latin')]
    case 'naskh':
      return [naskh('arabic'), naskh('latin')]
    case 'display':
      return ['arabic', 'latin'].map((subset) => `@fontsource/amiri/files/amiri-${subset}-700-normal.woff2`)
  }
}

/** fontkit measures a variable font at its regular weight; weights of 500 and 600 are wider by about this factor. */
const HEAVIER = 1.03
const isVariable = ({ family }: Font) => family === 'serif' || family === 'naskh'

const opened = new Map<string, FontFile>()

function open(file: string): FontFile {
  const found = opened.get(file)
  if (found) return found
  const font = create(readFileSync(resolve(file)))
  if (!('unitsPerEm' in font)) throw new Error(`${file} holds several fonts`)
  opened.set(file, font)
  return font
}

/** Neutral characters stay with the run they follow, so that Arabic is shaped whole. */
function runs(text: string, fonts: readonly FontFile[]): { readonly font: FontFile; readonly text: string }[] {
  const parts: { font: FontFile; text: string }[] = []
  for (const letter of text) {
    const last = parts.at(-1)
    const code = letter.codePointAt(0) ?? 0
    const font = last?.font.hasGlyphForCodePoint(code)
      ? last.font
      : (fonts.find((each) => each.hasGlyphForCodePoint(code)) ?? fonts[0])
    if (!font) continue
    if (last?.font === font) last.text += letter
    else parts.push({ font, text: letter })
  }
  return parts
}

/** Texts that were measured in a font, with their widths. Shaping a text costs far more than finding it here. */
const measured = new Map<string, Map<string, number>>()
const byFont = new WeakMap<Font, Map<string, number>>()

function widthsIn(font: Font): Map<string, number> {
  const known = byFont.get(font)
  if (known !== undefined) return known
  const name = `${font.family} ${font.weight} ${font.italic ?? ''} ${font.size}`
  const widths = measured.get(name) ?? new Map<string, number>()
  measured.set(name, widths)
  byFont.set(font, widths)
  return widths
}

/** Measures with the font files that the page shows, shaping Arabic as a browser does; no browser needed. */
export function fontMeasure(): Measure {
  return (text, font) => {
    const widths = widthsIn(font)
    const found = widths.get(text)
    if (found !== undefined) return found
    const ems = runs(text, filesOf(font).map(open)).reduce(
      (sum, run) => sum + run.font.layout(run.text).advanceWidth / run.font.unitsPerEm,
      0,
    )
    const width = ems * font.size * (isVariable(font) ? HEAVIER : 1)
    widths.set(text, width)
    return width
  }
}
