import type { Glyph } from './glyph.ts'

/** What stands at one place of a line: a letter with its marks, a ligature, or a space. */
export interface Unit {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** A line of a page as it looks: its units from left to right. */
export interface Line {
  readonly units: readonly Unit[]
  readonly y: number
  readonly size: number
  readonly left: number
  readonly right: number
}

/** A gap of this many heights of the font, without a space in it, is one between columns or cells. */
const WIDEST_SPACE = 3
/** A gap of this many heights is a space, on a line without spaces of its own. */
const LEAST_SPACE = 0.18
/** Beside the spaces of its line, a gap is one if it has this share of their width. */
const LEAST_SHARE = 0.75
/** How far a letter may stand above or below its line, in heights. */
const MOST_RISE = 0.5

/** Two letters of one kind that stand closer than this are one, in heights. */
const CLOSEST = 0.1

const isMark = ({ text }: Glyph) => /^\p{M}+$/u.test(text)
const isSpace = (text: string) => /^\s*$/u.test(text)

/** The lines of a page, in the order in which they are drawn. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const lines: Cluster[][] = []
  let line: Cluster[] = []
  for (const cluster of clustersOf(glyphs)) {
    const [first] = line
    const isSame =
      first !== undefined &&
      cluster.turns === first.turns &&
      Math.abs(cluster.y - first.y) <= MOST_RISE * Math.max(cluster.size, first.size)
    if (!isSame) lines.push((line = []))
    line.push(cluster)
  }
  return lines.flatMap((one) => cells(placed(one))).filter(({ units }) => units.some(({ text }) => !isSpace(text)))
}

/** A letter with the marks above and below it. */
interface Cluster extends Glyph {
  readonly marks: string
}

/**
 * Letters with their marks. Where a line is drawn from right to left a mark follows its letter. Arabic that is drawn from left to
 * right is reversed, and marks come first.
 */
function clustersOf(glyphs: readonly Glyph[]): Cluster[] {
  const clusters: Cluster[] = []
  let waiting = ''
  for (const [at, glyph] of glyphs.entries()) {
    if (!isMark(glyph)) {
      clusters.push({ ...glyph, marks: waiting })
      waiting = ''
      continue
    }
    const before = clusters.at(-1)
    const after = glyphs.slice(at).find((one) => !isMark(one))
    const [isBefore, isAfter] = [isBeside(before, glyph), isBeside(after, glyph)]
    const isReversed =
      isAfter &&
      (!isBefore || (/[\u064b-\u065f\u0670\u05b0-\u05c7]/u.test(glyph.text) && (before?.x ?? 0) < (after?.x ?? 0)))
    if (isReversed) waiting += glyph.text
    else if (before !== undefined) clusters[clusters.length - 1] = { ...before, marks: before.marks + glyph.text }
  }
  return clusters
}

/** Whether a mark may belong to a letter: both stand on one line, with no more than the width of a letter between them. */
const isBeside = (letter: Glyph | undefined, { x, y, size }: Glyph): boolean =>
  letter !== undefined && Math.abs(letter.y - y) < size && x > letter.x - size && x < letter.x + letter.width + size

/** The letters of a line from left to right. What is drawn twice at one place, to look bold, is taken once. */
function placed(clusters: readonly Cluster[]): Placed[] {
  const once: Cluster[] = []
  for (const cluster of clusters) {
    const { text, x, width, size } = cluster
    const isDouble = once.some(
      (one) => one.text === text && !isSpace(text) && width > 0 && Math.abs(one.x - x) < size * CLOSEST,
    )
    if (!isDouble) once.push(cluster)
  }
  const sorted = once.toSorted((a, b) => 2 * a.x + a.width - (2 * b.x + b.width))
  return sorted.map(({ text, marks, x, width, size, y }) => ({
    text: (text + marks).normalize('NFC'),
    left: x,
    right: x + width,
    size,
    y,
  }))
}

interface Placed extends Unit {
  readonly size: number
  readonly y: number
}

/** The width of the spaces that a line has of its own, in heights; 0 if it has none. */
function usualSpace(units: readonly Placed[]): number {
  const widths = units
    .flatMap(({ text, size }, at) => {
      const [before, after] = [units[at - 1], units[at + 1]]
      return text === '' ||
        !isSpace(text) ||
        before === undefined ||
        after === undefined ||
        isSpace(before.text) ||
        isSpace(after.text)
        ? []
        : [(after.left - before.right) / size]
    })
    .toSorted((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}

/** Whether an Arabic letter stands beside a Latin one. Letters of two scripts are not kerned, so the least gap is a space. */
function isOtherScript(a: Unit | undefined, b: Unit): boolean {
  const scripts = [a?.text ?? '', b.text].map((text) =>
    /\p{Script=Arabic}/u.test(text) ? 'Arabic' : /\p{L}/u.test(text) ? 'other' : '',
  )
  return scripts[0] !== scripts[1] && !scripts.includes('')
}

/** Splits a line where a gap is too wide for a space, and puts spaces into gaps that have none. */
function cells(units: readonly Placed[]): Line[] {
  const least = Math.max(LEAST_SPACE, LEAST_SHARE * usualSpace(units))
  const found: Placed[][] = []
  let cell: Placed[] = []
  let reached = -Infinity
  for (const unit of units) {
    if (unit.text === '') {
      reached = Math.max(reached, unit.right)
      continue
    }
    const gap = unit.left - reached
    if (cell.length === 0 || gap > WIDEST_SPACE * unit.size) found.push((cell = []))
    else if (
      gap > (isOtherScript(cell.at(-1), unit) ? LEAST_SPACE : least) * unit.size &&
      !isSpace(unit.text) &&
      !isSpace(cell.at(-1)?.text ?? ' ')
    )
      cell.push({ ...unit, text: ' ', left: reached, right: unit.left })
    cell.push(isSpace(unit.text) ? { ...unit, text: ' ' } : unit)
    reached = Math.max(reached, unit.right)
  }
  return found.map((one) => {
    const words = trimmed(one)
    const sizes = words.map(({ size }) => size).toSorted((a, b) => a - b)
    return {
      units: words,
      y: words[0]?.y ?? 0,
      size: sizes[Math.floor(sizes.length / 2)] ?? 0,
      left: Math.min(...words.map(({ left }) => left)),
      right: Math.max(...words.map(({ right }) => right)),
    }
  })
}

/** Units without spaces at the ends and without several spaces in a row. */
function trimmed<T extends Unit>(units: readonly T[]): T[] {
  const single = units.filter(({ text }, at) => !isSpace(text) || !isSpace(units[at - 1]?.text ?? ' '))
  return isSpace(single.at(-1)?.text ?? '') ? single.slice(0, -1) : single
}
