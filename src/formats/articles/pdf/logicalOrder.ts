/** The direction of a paragraph. */
export type Direction = 'rtl' | 'ltr'

/** The bidirectional class of a unit (UAX #9, table 4), as far as it matters here. */
type Class = 'R' | 'L' | 'EN' | 'AN' | 'CS' | 'ES' | 'ET' | 'ON'

const CLASSES: readonly (readonly [Class, RegExp])[] = [
  ['AN', /[\u0660-\u0669\u066b\u066c]/u],
  ['R', /[\p{Script=Arabic}\p{Script=Hebrew}]/u],
  ['EN', /[0-9\u06f0-\u06f9\u00b2\u00b3\u00b9]/u],
  ['L', /\p{L}/u],
  ['CS', /[,.:/\u00a0\u060c]/u],
  ['ES', /[+\-\u2212]/u],
  ['ET', /[#$%¢£¤¥°‰€\u066a]/u],
]

const classOf = (unit: string): Class => CLASSES.find(([, pattern]) => pattern.test(unit))?.[0] ?? 'ON'
const isNumber = (one: Class | undefined) => one === 'EN' || one === 'AN'
const isLeftToRight = (one: Class | undefined) => one === 'L' || isNumber(one)

/** The reading order of a line: the indices of its units, and which of them run from right to left. */
export interface Reading {
  readonly order: readonly number[]
  readonly isRightToLeft: ReadonlySet<number>
}

/**
 * The reading order of units that are given as they stand on the line, from left to right: the reverse of the Unicode
 * Bidirectional Algorithm (UAX #9). Where two texts would look the same, the one in which a number follows the Latin word at its
 * left is taken.
 * @param afterArabic whether the last letter before the line was Arabic, after which numbers stand apart (rule W2)
 */
export function logicalOrder(units: readonly string[], direction: Direction, afterArabic: boolean): Reading {
  const classes = withBrackets(units, units.map(classOf))
  const isRightToLeft = new Set<number>()
  if (direction === 'rtl') {
    const order = fromRight(classes, 0, units.length - 1, afterArabic, isRightToLeft)
    return { order, isRightToLeft }
  }
  const order: number[] = []
  for (let at = 0; at < units.length;) {
    if (classes[at] !== 'R') {
      order.push(at)
      at += 1
      continue
    }
    let last = at
    for (let next = at; next < units.length && classes[next] !== 'L'; next += 1) if (classes[next] === 'R') last = next
    order.push(...fromRight(classes, at, last, true, isRightToLeft))
    at = last + 1
  }
  return { order, isRightToLeft }
}

/** Reads the units `first` to `last` from right to left, Latin words and numbers among them from left to right. */
function fromRight(
  classes: readonly Class[],
  first: number,
  last: number,
  startsAfterArabic: boolean,
  isRightToLeft: Set<number>,
): number[] {
  const order: number[] = []
  const readLeftward = (from: number, to: number) => {
    for (let at = from; at > to; at -= 1) {
      isRightToLeft.add(at)
      order.push(at)
    }
  }
  let afterArabic = startsAfterArabic
  for (let at = last; at >= first;) {
    if (!isLeftToRight(classes[at])) {
      if (classes[at] === 'R') afterArabic = true
      readLeftward(at, at - 1)
      at -= 1
      continue
    }
    let start = at
    for (let next = at; next >= first && classes[next] !== 'R'; next -= 1)
      if (isLeftToRight(classes[next])) start = next
    for (const piece of pieces(classes, start, at, afterArabic).toReversed()) {
      readLeftward(at, piece.end)
      for (let one = piece.start; one <= piece.end; one += 1) order.push(one)
      at = piece.start - 1
    }
    if (classes.slice(start, last + 1).find((one) => one === 'R' || one === 'L') === 'L') afterArabic = false
  }
  return order
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** The parts of a run of Latin words and numbers that are each read from left to right. */
function pieces(classes: readonly Class[], start: number, end: number, afterArabic: boolean): Piece[] {
  const found: Piece[] = []
  let from = start
  let left = start
  let hasLetter = classes[start] === 'L'
  for (let at = start + 1; at <= end; at += 1) {
    if (!isLeftToRight(classes[at])) continue
    if (!isJoined(classes[left], classes.slice(left + 1, at), classes[at], hasLetter, afterArabic)) {
      found.push({ start: from, end: left })
      from = at
      hasLetter = false
    }
    hasLetter ||= classes[at] === 'L'
    left = at
  }
  return [...found, { start: from, end: left }]
}

/** A bracket that closes after a Latin word what was opened after one belongs to them (rule N0). */
function withBrackets(units: readonly string[], classes: readonly Class[]): Class[] {
  const found = [...classes]
  for (const [at, unit] of units.entries()) {
    const opening = unit === ')' ? units.lastIndexOf('(', at) : -1
    if (opening < 0) continue
    const before = found.slice(0, opening).findLast((one) => one !== 'ON')
    if (before === 'L' && classes[opening + 1] !== 'R' && !classes.slice(opening, at).includes('R')) found[at] = 'L'
  }
  return found
}

/** Whether two neighbours in a run stand in the order in which they are read. */
function isJoined(
  left: Class | undefined,
  between: readonly Class[],
  right: Class | undefined,
  hasLetter: boolean,
  afterArabic: boolean,
): boolean {
  if (between.length === 0) return true
  if (right === 'L') return left !== 'AN'
  if (hasLetter) return right !== 'AN'
  const [only] = between
  if (between.length > 1) return false
  return only === 'CS' || (only === 'ES' && left === 'EN' && right === 'EN' && !afterArabic)
}
