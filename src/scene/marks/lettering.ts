import type { Font } from './marks.ts'
import type { Ink } from './inks.ts'

/** Measures the width of a text in the picture's units: with a canvas on screen, with the font files in the build. */
export type Measure = (text: string, font: Font) => number

export const FAMILIES: Readonly<Record<Font['family'], string>> = {
  sans: "'IBM Plex Sans Arabic', system-ui, sans-serif",
  serif: "'Newsreader Variable', Georgia, serif",
  naskh: "'Noto Naskh Arabic Variable', 'Amiri', serif",
  display: "'Amiri', 'Noto Naskh Arabic Variable', serif",
}

/** The name under which programs list a family's first font where it is installed. */
export const installedName = (family: Font['family']) =>
  /'([^']+?)(?: Variable)?'/.exec(FAMILIES[family])?.[1] ?? family

/** The font in CSS notation, for a canvas and for preloading. */
export const cssFont = ({ family, size, weight, italic }: Font) =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILIES[family]}`

const RTL_ISOLATE = '\u2067'
const LTR_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'

/** Fixes a text's direction for a canvas, whose base direction differs between the screen and an export. */
export const isolated = (text: string, rtl: boolean) => `${rtl ? RTL_ISOLATE : LTR_ISOLATE}${text}${POP_ISOLATE}`

export const isRtl = (language: string) => /^(ar|fa|ur|he|ps)(-|$)/.test(language)

/** Whether a text runs from right to left, judged by its language or else by its first script. */
export const isRtlText = (text: string, language: string) =>
  isRtl(language) || /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)

/** The lettering of a label, as in atlases: states upright and bold, people in italics, everything else lighter. */
export function labelFont(type: string, radius: number, language: string): { readonly font: Font; readonly ink: Ink } {
  const arabic = isRtl(language)
  const larger = arabic ? 0.8 : 0
  if (type === 'country') {
    const size = radius > 26 ? 14.5 : radius > 19 ? 13 : 12
    return { font: { family: 'sans', size: size + larger, weight: 600 }, ink: 'ink' }
  }
  if (type === 'person') {
    const font: Font = arabic
      ? { family: 'naskh', size: 13.3, weight: 500 }
      : { family: 'serif', size: 13, weight: 500, italic: true }
    return { font, ink: 'ink' }
  }
  if (type === 'armed-group')
    return { font: { family: 'sans', size: 11.5 + larger, weight: 600 }, ink: 'type-armed-group' }
  if (type === 'agreement' || type === 'publication' || type === 'event') {
    return { font: { family: arabic ? 'naskh' : 'serif', size: 12 + larger, weight: 500 }, ink: 'ink2' }
  }
  return { font: { family: 'sans', size: 11.5 + larger, weight: 500 }, ink: 'ink2' }
}

/**
 * Breaks a label at the space that gives the most even lines. Words are never broken, because Arabic letters would be
 * separated.
 */
export function wrapLabel(text: string, most = 17): readonly string[] {
  if (text.length <= most) return [text]
  const words = text.split(' ')
  const count = Math.min(words.length, Math.ceil(text.length / most))
  const lines: string[] = []
  let line = ''
  const ideal = text.length / count
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    const full = Math.abs(longer.length - ideal) > Math.abs(line.length - ideal)
    if (line !== '' && full && lines.length < count - 1) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** The one or two letters that stand for a name: "VP" for Vladimir Putin, «ف ب» for فلاديمير بوتين. */
export function monogram(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words
  const letters = ends.map((word) => [...(word ?? '').replace(/^ال(?=..)/u, '')][0] ?? '')
  // A thin space keeps Arabic letters from joining.
  return /\p{Script=Arabic}/u.test(name) ? letters.join('\u2009') : letters.join('').toUpperCase()
}
