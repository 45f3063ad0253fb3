import type { Measure } from '../marks/lettering.ts'
import type { Font } from '../marks/marks.ts'

/** Breaks a text at spaces so that no line is wider than `width`. */
export function breakLines(text: string, font: Font, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The first graphemes of a text: what a person counts as letters, never half of a character or a letter without its marks. */
export function graphemes(text: string, most: number): string {
  let taken = ''
  let count = 0
  for (const { segment } of SEGMENTER.segment(text)) {
    if (count === most) return taken
    taken += segment
    count += 1
  }
  return taken
}

/** A text in at most `most` graphemes, with an ellipsis where some are left out. */
export function shortened(text: string, most: number): string {
  const taken = graphemes(text, most)
  return taken.length === text.length ? text : `${graphemes(text, most - 1).trimEnd()}…`
}

/** At most `most` lines of a text; the last ends with an ellipsis if the text goes on. */
export function fewLines(text: string, font: Font, width: number, most: number, measure: Measure): readonly string[] {
  const lines = breakLines(text, font, width, measure)
  const fits = lines.length <= most && lines.every((line) => measure(line, font) <= width)
  if (fits) return lines
  const kept = lines.slice(0, most)
  const isCut = lines.length > most
  return kept.map((line, at) => {
    const cut = isCut && at === most - 1 ? `${line}…` : line
    if (measure(cut, font) <= width) return cut
    let count = line.length
    while (count > 1 && measure(`${graphemes(line, count).trimEnd()}…`, font) > width) count -= 1
    return `${graphemes(line, count).trimEnd()}…`
  })
}
