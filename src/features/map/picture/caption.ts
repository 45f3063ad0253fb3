import type { Language } from '../../../domain/language/languages.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'
import type { Measure } from '../../../scene/marks/lettering.ts'
import { isRtl, wrapLabel } from '../../../scene/marks/lettering.ts'
import type { Font } from '../../../scene/marks/marks.ts'

/** The words below the inset, broken into lines. */
export interface CaptionText {
  readonly lines: readonly string[]
  readonly font: Font
  /** The width of the widest line, in CSS pixels. */
  readonly width: number
}

/** Where the words stand, from the middle of the inset: the middle of the lines, and the baseline of each. */
export interface Caption extends CaptionText {
  readonly x: number
  readonly baselines: readonly number[]
}

/** The size of `--text-4` for text of the usual size. */
const SIZE = 14
const LEADING = 1.5
/** From the circle to the letters, and from the letters to the edge of the clear part. */
const ABOVE = 7
const AROUND = 6
const MOST_LINES = 4

/**
 * Breaks the words into as few lines as fit a width.
 * @param scale the size of the text as a multiple of the usual one
 */
export function captionText(
  text: string,
  language: Language,
  scale: number,
  measure: Measure,
  room: number,
): CaptionText {
  const arabic = isRtl(language)
  const font: Font = {
    family: arabic ? 'naskh' : 'serif',
    size: SIZE * scale,
    weight: 400,
    ...(arabic ? {} : { italic: true }),
  }
  const broken = (count: number) => {
    const lines = wrapLabel(text, Math.ceil(text.length / count))
    return { lines, font, width: Math.max(...lines.map((line) => measure(line, font))) }
  }
  let caption = broken(1)
  for (let count = 2; count <= MOST_LINES && caption.width > room - 2 * AROUND; count += 1) caption = broken(count)
  return caption
}

/** The height below the inset that its caption needs, in CSS pixels. */
export const captionHeight = ({ lines, font }: CaptionText) => ABOVE + AROUND + lines.length * font.size * LEADING

/** Places the caption below the inset, moved aside as far as the clear part demands. */
export function placeCaption(text: CaptionText, { x, r }: Disc, clear: Box): Caption {
  const half = text.width / 2 + AROUND
  const middle = Math.max(clear.x + half, Math.min(clear.x + clear.width - half, x))
  const baselines = text.lines.map((_, at) => r + ABOVE + text.font.size * (1 + at * LEADING))
  return { ...text, x: middle - x, baselines }
}
