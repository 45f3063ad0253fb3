import type { Font } from './marks.ts'
import type { Ink } from './inks.ts'

/** The languages the interface has. Labels of a dataset may have more. */
export type Language = 'en' | 'ar'

/** Width of a text in the picture's units. On screen a canvas measures, ahead of time the font files do. */
export type Measure = (text: string, font: Font) => number

export const FAMILIES: Readonly<Record<Font['family'], string>> = {
  sans: "'IBM Plex Sans Arabic', system-ui, sans-serif",
  serif: "'Newsreader Variable', Georgia, serif",
  naskh: "'Noto Naskh Arabic Variable', 'Amiri', serif",
  display: "'Amiri', 'Noto Naskh Arabic Variable', serif",
}

/** The font as CSS writes it, for a canvas and for loading it ahead. */
export const cssFont = ({ family, size, weight, italic }: Font) =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILIES[family]}`

const RTL_ISOLATE = '\u2067'
const LTR_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'

/** Fixes a text's direction for a canvas, whose own base direction differs between the screen and an export. */
export const isolated = (text: string, rtl: boolean) => `${rtl ? RTL_ISOLATE : LTR_ISOLATE}${text}${POP_ISOLATE}`

export const isRtl = (language: string) => /^(ar|fa|ur|he|ps)(-|$)/.test(language)

/** Whether a text is set from right to left: its language is, or it begins in a script that is. */
export const isRtlText = (text: string, language: string) =>
  isRtl(language) || /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)

/** A text in the wanted language, or in the first there is. */
export function inLanguage(
  texts: { readonly [language: string]: string },
  language: string,
): { readonly text: string; readonly language: string } {
  const wanted = texts[language]
  if (wanted !== undefined) return { text: wanted, language }
  const first = Object.keys(texts)[0] ?? ''
  return { text: texts[first] ?? '', language: first }
}

/** How a label is lettered, after the custom of atlases: states upright and bold, people in italics, the rest lighter. */
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

/** Breaks a label at the space that balances its lines; words are never broken, Arabic letters would come apart. */
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
