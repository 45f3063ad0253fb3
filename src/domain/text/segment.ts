import type { Span } from '../dataset/dataset.ts'

/** A piece of a document: a sentence, a section label of the site, or the white space between them. */
export interface DocumentPiece extends Span {
  readonly kind: 'sentence' | 'label' | 'gap'
}

/** The section labels that the publisher's page prints between articles, longest first. */
const SECTION_LABELS: readonly string[] = ['مقالات ذات صلة', 'العالم العربي', 'العالم', 'TT']

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g
const CLOSER_OF: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']', '“': '”' }
const CLOSERS = new Set(['»', ')', ']', '”', '"', '’'])
const END_RUN = /[.؟?!…]+/g
const ELLIPSIS = /^(?:\.{2,}|…+)$/
const LAST_WORD = /(?:^|[^\p{L}\p{M}\p{N}])([\p{L}\p{M}]+)$/u
const LIST_NUMBER = /^\p{Nd}+$/u
const ABBREVIATIONS = new Set(
  'Dr Mr Mrs Ms St Gen Col Lt Maj Capt Cpl Sgt Cmdr Adm Brig Sen Rep Gov Prof Rev Hon Mt vs No'.split(' '),
)
/** Months, which are short only before a day: "on Jan. 8", but "until Jan. The …". */
const MONTHS = new Set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '))
const DAY = /^ \d/

/**
 * Splits a document's text into pieces that cover it without gaps: joined, they are the text.
 *
 * A line break always ends a sentence. Within a line, an end mark counts only outside quotation marks and brackets, so that a
 * quotation of several sentences stays with its speaker.
 */
export function segment(text: string, labels: readonly string[] = SECTION_LABELS): DocumentPiece[] {
  const lines = linesOf(text)
  const printed = new Set(lines.map((line) => text.slice(line.start, line.end)))
  const pieces: DocumentPiece[] = []
  let end = 0
  const add = (kind: DocumentPiece['kind'], start: number, stop: number): void => {
    if (start > end) pieces.push({ kind: 'gap', start: end, end: start })
    if (stop > start) pieces.push({ kind, start, end: stop })
    end = Math.max(end, stop)
  }
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    const label = labelOf(words, labels, printed)
    if (label > 0) add('label', line.start, line.start + label)
    const rest = words.slice(label)
    let start = line.start + label + leadingSpace(rest)
    for (const stop of sentenceEnds(words)) {
      const last = line.start + stop
      if (last <= start) continue
      add('sentence', start, last)
      start = last + leadingSpace(text.slice(last, line.end))
    }
  }
  add('gap', text.length, text.length)
  return pieces
}

/** The lines that are not blank, without surrounding white space. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  const add = (stop: number): void => {
    const words = text.slice(start, stop)
    const from = start + leadingSpace(words)
    const to = start + words.trimEnd().length
    if (to > from) lines.push({ start: from, end: to })
  }
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return lines
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}

/**
 * The length of the section label at the start of a line. "العالم" also begins ordinary sentences, so a label before other
 * words counts only if those words occur once more as a line of their own, as they do on the site.
 */
function labelOf(line: string, labels: readonly string[], printed: ReadonlySet<string>): number {
  for (const label of labels) {
    if (line === label) return label.length
    if (!line.startsWith(label)) continue
    const rest = line.slice(label.length)
    if (leadingSpace(rest) > 0 && printed.has(rest.trimStart())) return label.length
  }
  return 0
}

/** The offsets at which the sentences of a trimmed line end; the last is the end of the line. */
function sentenceEnds(line: string): number[] {
  const enclosed = enclosures(line)
  const ends: number[] = []
  for (const { 0: run, index } of line.matchAll(END_RUN)) {
    if (ELLIPSIS.test(run) || (run === '.' && isAbbreviation(line.slice(0, index), line.slice(index + 1, index + 3))))
      continue
    let stop = index + run.length
    while (CLOSERS.has(line[stop] ?? '')) stop += 1
    const followed = line[stop]
    if (followed !== undefined && followed.trim() !== '') continue
    // A quotation that ends with a full stop ends the sentence; after a question the sentence may continue: «؟» سأل.
    const isInside = enclosed[index] === 1
    if (isInside && (!run.endsWith('.') || enclosed[stop - 1] === 1)) continue
    ends.push(stop)
  }
  if (ends.at(-1) !== line.length) ends.push(line.length)
  return ends
}

/** Marks with 1 what is inside quotation marks or brackets; an unclosed quotation extends to the end. */
function enclosures(line: string): Uint8Array {
  const enclosed = new Uint8Array(line.length)
  const open: { closer: string; at: number }[] = []
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? ''
    const match = open.findLastIndex((one) => one.closer === character)
    if (match >= 0) {
      enclosed.fill(1, (open[match]?.at ?? at) + 1, at)
      open.length = match
    } else if (character === '"') {
      open.push({ closer: '"', at })
    } else {
      const closer = CLOSER_OF[character]
      if (closer !== undefined) open.push({ closer, at })
    }
  }
  const unclosed = open.find((one) => one.closer === '»')
  if (unclosed !== undefined) enclosed.fill(1, unclosed.at + 1)
  return enclosed
}

function isAbbreviation(before: string, after: string): boolean {
  if (LIST_NUMBER.test(before)) return true
  const word = LAST_WORD.exec(before)?.[1]
  if (word === undefined) return false
  return (
    ABBREVIATIONS.has(word) ||
    (MONTHS.has(word) && DAY.test(after)) ||
    Array.from(word.replace(/\p{M}/gu, '')).length === 1
  )
}
