import type { Span } from '../dataset/dataset.ts'

/** Letters that Unicode does not decompose, though a reader takes them for others. Hamza on its seat it does decompose. */
const ALIKE: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  گ: 'غ',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const MARK = /\p{M}/gu
const WORDLIKE = /[\p{L}\p{N}]/u
/** Tatweel, a hamza on the line, apostrophes however written, and what only steers the direction of a text. */
const DROPPED = /[\u0640\u0621'’‘ʼʾʿ`´\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/u
const ON_LETTER = /^[\p{M}\u0640\u0621]/u
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u

const known = new Map<string, string>()

/** What one character is searched as: nothing, one or more small letters or digits, or a space. */
function foldCharacter(character: string): string {
  const made = known.get(character)
  if (made !== undefined) return made
  const plain = DROPPED.test(character) ? '' : character.normalize('NFKD').toLowerCase().replace(MARK, '')
  let folded = ''
  for (const one of plain) {
    if (DROPPED.test(one)) continue
    if (ARABIC_DIGIT.test(one)) folded += String((one.codePointAt(0) ?? 0) & 0xf)
    else folded += ALIKE[one] ?? (WORDLIKE.test(one) ? one : ' ')
  }
  known.set(character, folded)
  return folded
}

/**
 * A text as it is searched: Arabic without hamza, vowel signs and tatweel, with ى ة as ي ه; Latin in small letters without
 * accents; Western digits; one space for whatever stands between words.
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) {
    for (const one of foldCharacter(character)) if (one !== ' ' || !folded.endsWith(' ')) folded += one
  }
  return folded
}

/** A folded text that knows where each of its characters comes from. */
export interface Folded {
  readonly text: string
  /** For each character of `text`, where the original's character begins. */
  readonly starts: readonly number[]
  /** … and where it ends, with the signs upon it. */
  readonly ends: readonly number[]
}

/** As `fold`, with the way back: what is found in the folded text is shown in the original. */
export function foldWithOffsets(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    const end = offset + character.length
    const before = folded.length
    for (const one of foldCharacter(character)) if (one !== ' ' || !folded.endsWith(' ')) folded += one
    // Vowel signs and tatweel belong to the letter before them; what only steers the direction does not.
    if (folded.length === before && ON_LETTER.test(character)) {
      for (let at = ends.length - 1; ends[at] === offset; at--) ends[at] = end
    }
    for (let at = before; at < folded.length; at++) {
      starts.push(offset)
      ends.push(end)
    }
    offset = end
  }
  return { text: folded, starts, ends }
}

/** The original's range of a range of its folded text, whole characters only. */
export function unfold({ starts, ends }: Folded, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
}
