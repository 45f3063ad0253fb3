import { xmlAttributes, xmlText } from '../../domain/text/xml.ts'
import { FAMILIES, installedName } from '../marks/lettering.ts'
import type { Font, Mark } from '../marks/marks.ts'
import type { SvgWays, TextMark } from './markSvg.ts'

/**
 * The families of a text in a file. A program that ignores embedded fonts finds an installed one, whose name does not say that
 * it is variable.
 */
export const fileFamilies = (family: Font['family']) =>
  FAMILIES[family].replaceAll(/'([^']+) Variable'/g, "'$1 Variable', '$1'")

/** The names under which the fonts of marks are installed, each once. */
export function installedFonts(marks: readonly Mark[]): readonly string[] {
  const used = new Set(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.font.family] : [])))
  return [...used].map(installedName)
}

/** The language of a text that runs against the direction of the picture: of it only the script is known. */
function scriptOf({ text }: TextMark): string {
  if (/\p{Script=Hebrew}/u.test(text)) return 'und-Hebr'
  return /\p{Script=Arabic}/u.test(text) ? 'und-Arab' : 'und-Latn'
}

/** `start` is the side where a text of its direction begins. */
const ANCHORS = {
  ltr: { left: 'start', middle: 'middle', right: 'end' },
  rtl: { left: 'end', middle: 'middle', right: 'start' },
} as const

/**
 * A text as one run, so that Arabic letters join and a reader can select words.
 * @param isRtl whether the picture's language runs from right to left
 */
export const fileRun =
  (isRtl: boolean): SvgWays['run'] =>
  (mark) => {
    const direction = mark.rtl ? 'rtl' : 'ltr'
    return {
      // A canvas draws line breaks as spaces.
      content: xmlText(mark.text.replaceAll(/[\t\n\r]/g, ' ')),
      attributes: xmlAttributes({
        direction,
        'unicode-bidi': 'isolate',
        'xml:lang': mark.rtl === isRtl ? undefined : scriptOf(mark),
        'text-anchor': ANCHORS[direction][mark.anchor],
      }),
    }
  }
