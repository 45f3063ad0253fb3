import type { Measure } from '../../scene/marks/lettering.ts'
import { cssFont } from '../../scene/marks/lettering.ts'

/** Measures with its own canvas, each text once. Load fonts first: before that, widths are wrong. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  return (text, font) => {
    const css = cssFont(font)
    const key = `${css}|${text}`
    const found = widths.get(key)
    if (found !== undefined) return found
    if (context === null) return text.length * font.size * 0.55
    context.font = css
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
}
