import type { Line } from './lines.ts'
import { logicalOrder, type Direction } from './logicalOrder.ts'

/** Lines further apart than this, in the distance that lines of their text usually have, begin a paragraph. */
const WIDEST_LEADING = 1.35
/** How much the size of the letters may differ within a paragraph. */
const MOST_GROWTH = 0.1
/** An edge this far from its column's edge, in heights of the font, is indented. */
const LEAST_INDENT = 0.8
/** No first line of a paragraph is indented more, in heights. */
const WIDEST_INDENT = 4
/** Brackets that turn with the direction. Some fonts name the shape of one, others the letter that it stands for. */
const PAIRS = ['()', '[]', '{}', '<>', '«»', '‹›'].map(([open = '', close = '']): readonly [string, string] => [
  open,
  close,
])
/** A word that is divided at the end of its line. */
const HYPHEN = /\p{L}[-\u00ad\u2010]$/u
const ARABIC = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu
const OTHER_LETTERS = /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}]/gu

const swapped = ([open, close]: readonly [string, string]): readonly [string, string] => [close, open]

/** A line with the edges of its column. */
interface SetLine extends Line {
  readonly columnLeft: number
  readonly columnRight: number
}

const count = (lines: readonly Line[], pattern: RegExp) =>
  lines.reduce((sum, { units }) => sum + units.filter(({ text }) => text.match(pattern) !== null).length, 0)
const directionOf = (lines: readonly Line[]): Direction =>
  count(lines, ARABIC) >= count(lines, OTHER_LETTERS) ? 'rtl' : 'ltr'

/** The text of lines in reading order, one paragraph a line. */
export function paragraphsOf(lines: readonly Line[]): string {
  const all = directionOf(lines)
  const paragraphs = continued(
    columnsOf(lines).flatMap((column) => split(column, all)),
    all,
  )
  const directed = paragraphs.map((one) => ({ lines: one, direction: paragraphDirection(one, all) }))
  const mirrored = new Map(
    PAIRS.filter((pair) => {
      const turned = new Map([pair, swapped(pair)])
      return (
        unopened(
          pair,
          directed.flatMap((one) => readLines(one, new Map())),
        ) >
        unopened(
          pair,
          directed.flatMap((one) => readLines(one, turned)),
        )
      )
    }).flatMap((pair) => [pair, swapped(pair)]),
  )
  const texts = directed.map((one) => readLines(one, mirrored))
  const vocabulary = new Set(texts.flat().flatMap((text) => text.match(/[\p{L}-]+/gu) ?? []))
  return texts
    .map((one) => one.reduce((text, line) => withLine(text, line, vocabulary), '').trim())
    .filter((text) => text !== '')
    .join('\n')
}

/** Lines that are drawn from the top to the bottom are one column. */
function columnsOf(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = []
  for (const line of lines) {
    const column = columns.at(-1)
    const above = column?.at(-1)
    if (
      column !== undefined &&
      above !== undefined &&
      line.y < above.y &&
      line.left < rightOf(column) &&
      line.right > leftOf(column)
    )
      column.push(line)
    else columns.push([line])
  }
  return columns
}

const leftOf = (lines: readonly Line[]) => Math.min(...lines.map(({ left }) => left))
const rightOf = (lines: readonly Line[]) => Math.max(...lines.map(({ right }) => right))

function split(column: readonly Line[], direction: Direction): SetLine[][] {
  const [columnLeft, columnRight] = [leftOf(column), rightOf(column)]
  const leadings = column
    .slice(1)
    .map(({ y, size }, at) => ((column[at]?.y ?? 0) - y) / size)
    .toSorted((a, b) => a - b)
  const usual = leadings[Math.floor(leadings.length / 4)] ?? 1.2
  const found: SetLine[][] = []
  for (const line of column.map((one) => ({ ...one, columnLeft, columnRight }))) {
    const above = found.at(-1)?.at(-1)
    const begins =
      above === undefined ||
      (above.y - line.y) / line.size > usual * WIDEST_LEADING ||
      Math.abs(above.size - line.size) > above.size * MOST_GROWTH ||
      hasRoomFor(line, above, direction)
    if (begins) found.push([line])
    else found.at(-1)?.push(line)
  }
  return found
}

/** Whether the first word of a line would have fitted into the line above it: then that one ends its paragraph. */
function hasRoomFor(line: Line, above: SetLine, direction: Direction): boolean {
  const units = direction === 'rtl' ? line.units.toReversed() : line.units
  const space = units.findIndex(({ text }) => text === ' ')
  const word = units.slice(0, space < 0 ? undefined : space)
  const width = Math.max(...word.map((one) => one.right)) - Math.min(...word.map((one) => one.left))
  if (HYPHEN.test(endOf(above, direction))) return false
  const [onTheLeft, onTheRight] = [above.left - above.columnLeft, above.columnRight - above.right]
  const [atTheEnd, atTheStart] = direction === 'rtl' ? [onTheLeft, onTheRight] : [onTheRight, onTheLeft]
  // A line far from the edge at which lines begin runs in the other direction.
  const room = atTheStart > above.size * WIDEST_INDENT ? Math.max(atTheEnd, atTheStart) : atTheEnd
  return room > width + above.size * LEAST_INDENT
}

/** Joins what a new page or column cuts: a paragraph whose last line is full and ends no sentence goes on in the next one. */
function continued(paragraphs: readonly SetLine[][], direction: Direction): SetLine[][] {
  const found: SetLine[][] = []
  for (const paragraph of paragraphs) {
    const [last, first] = [found.at(-1)?.at(-1), paragraph[0]]
    const isCut =
      last !== undefined &&
      first !== undefined &&
      (first.y >= last.y || first.left > last.columnRight || first.right < last.columnLeft) &&
      Math.abs(last.size - first.size) <= last.size * MOST_GROWTH &&
      !hasRoomFor(first, last, direction) &&
      !/[.!?؟…]/u.test(endOf(last, direction))
    if (isCut) found.at(-1)?.push(...paragraph)
    else found.push([...paragraph])
  }
  return found
}

/** The last letters of a line, where its sentence would end. */
const endOf = ({ units }: Line, direction: Direction) =>
  (direction === 'rtl' ? units.slice(0, 2) : units.slice(-2)).map(({ text }) => text).join('')

/** A paragraph runs as its short lines are set: from the edge at which they begin. */
function paragraphDirection(lines: readonly SetLine[], all: Direction): Direction {
  if (count(lines, ARABIC) === 0 && all === 'ltr') return 'ltr'
  for (const { left, right, columnLeft, columnRight, size } of lines) {
    const [onTheLeft, onTheRight] = [left - columnLeft, columnRight - right]
    if (onTheLeft > size * LEAST_INDENT && onTheRight < size / 2) return 'rtl'
    if (onTheRight > size * LEAST_INDENT && onTheLeft < size / 2) return 'ltr'
  }
  return count(lines, all === 'rtl' ? ARABIC : OTHER_LETTERS) > 0 ? all : directionOf(lines)
}

/** The lines of a paragraph in reading order. */
function readLines(
  { lines, direction }: { readonly lines: readonly Line[]; readonly direction: Direction },
  mirrored: ReadonlyMap<string, string>,
): string[] {
  let before = ''
  return lines.map(({ units }) => {
    const texts = units.map(({ text }) => text)
    const isAfterArabic = /\p{Script=Arabic}/u.test(before.match(/\p{L}(?=\P{L}*$)/u)?.[0] ?? '')
    const { order, isRightToLeft } = logicalOrder(texts, direction, isAfterArabic)
    const letters = order.map((at) => {
      const unit = texts[at] ?? ''
      return isRightToLeft.has(at) ? (mirrored.get(unit) ?? unit) : unit
    })
    before = letters
      // The ligature of the name of God is named with the letter before it in some fonts.
      .filter((one, at) => one !== 'ا' || letters[at + 1] !== 'الله')
      .join('')
    return before
  })
}

/** How many brackets close without having been opened. */
function unopened([open, close]: readonly [string, string], lines: readonly string[]): number {
  let [wrong, depth] = [0, 0]
  for (const one of lines.join('')) {
    if (one === open) depth += 1
    if (one !== close) continue
    if (depth === 0) wrong += 1
    else depth -= 1
  }
  return wrong
}

/** Adds a line to a text. A word that was divided at the end of the line becomes whole, unless it is written with its hyphen elsewhere. */
function withLine(text: string, line: string, vocabulary: ReadonlySet<string>): string {
  if (text === '') return line
  const divided = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text)
  const rest = /^\p{Ll}[\p{L}-]*/u.exec(line)
  if (divided === null || rest === null) return `${text} ${line}`
  return vocabulary.has(`${divided[1]}-${rest[0]}`) ? text + line : text.slice(0, -1) + line
}
