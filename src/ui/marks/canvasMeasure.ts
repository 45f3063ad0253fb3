import type { Measure } from '../../scene/marks/lettering.ts'
import { cssFont } from '../../scene/marks/lettering.ts'

/** Measures with a canvas of its own, each text once. Before its font is loaded a text measures wrong: load fonts first. */
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
