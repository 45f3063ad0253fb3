import { BADGE_FONT } from '../scene/boxes'
import type { Figure } from '../scene/figure'
import { cssFont } from '../scene/lettering'

/** How long the picture in the HTML may stand in for a canvas whose fonts have not come. */
const PATIENCE = 3000

/** Loads the fonts of a figure's labels: a canvas measures with what is there and does not measure again. */
export async function loadFonts(figure: Figure): Promise<void> {
  const wanted = new Map<string, string>([[cssFont(BADGE_FONT), '0123456789']])
  for (const { label } of figure.nodes.values()) {
    const font = cssFont(label.font)
    wanted.set(font, `${wanted.get(font) ?? ''}${label.lines.join('')}`)
  }
  for (const { phrase } of figure.strands) {
    const font = cssFont(BADGE_FONT)
    wanted.set(font, `${wanted.get(font) ?? ''}${phrase.text}`)
  }
  const loads = [...wanted].map(([font, text]) => document.fonts.load(font, text))
  await Promise.race([Promise.allSettled(loads), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}
