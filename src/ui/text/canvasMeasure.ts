import type { Measure } from '../../scene/marks/lettering.ts'
import { cssFont } from '../../scene/marks/lettering.ts'
import type { Font } from '../../scene/marks/marks.ts'

/** Measures with its own canvas, each text once. Load fonts first: before that, widths are wrong. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const byFont = new Map<string, Map<string, number>>()
  /** The same for a font that was met before, of which nothing has to be written: a picture measures its texts again and again. */
  const met = new WeakMap<Font, { readonly css: string; readonly widths: Map<string, number> }>()
  const meet = (font: Font) => {
    const css = cssFont(font)
    const widths = byFont.get(css) ?? new Map<string, number>()
    byFont.set(css, widths)
    const known = { css, widths }
    met.set(font, known)
    return known
  }
  return (text, font) => {
    const { css, widths } = met.get(font) ?? meet(font)
    const found = widths.get(text)
    if (found !== undefined) return found
    if (context === null) return text.length * font.size * 0.55
    context.font = css
    const { width } = context.measureText(text)
    widths.set(text, width)
    return width
  }
}
