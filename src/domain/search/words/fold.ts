import type { Span } from '../../dataset/dataset.ts'

/** Letters that people treat as equal to others but Unicode does not decompose. (It does decompose hamza on its seat.) */
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
/** Tatweel, hamza on the line, all kinds of apostrophes, and direction marks. */
const DROPPED = /[\u0640\u0621'’‘ʼʾʿ`´\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/u
const ON_LETTER = /^[\p{M}\u0640\u0621]/u
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u

/** A number with separators between its thousands, in any script: 1,000 and ١٬٠٠٠. */
const GROUPED = /(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[,.\u066c\u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})/gu
/** The hyphen in L-39, which many leave out. */
const IN_CODE = /(?<=[\p{L}\p{M}])[-\u2010-\u2013](?=\p{Nd})/gu
const SEPARATED = /\p{Nd}[,.\u066c\u00a0\u2009\u202f]\p{Nd}{3}|[\p{L}\p{M}][-\u2010-\u2013]\p{Nd}/u

/** A part of a text that is folded as one: a character, or a number without the separators of its thousands. */
type Unit = readonly [original: string, folded: string]

function* unitsOf(text: string): Generator<Unit> {
  const parts = [...text.matchAll(GROUPED), ...text.matchAll(IN_CODE)].toSorted((a, b) => a.index - b.index)
  let at = 0
  for (const { 0: part, index } of parts) {
    for (const character of text.slice(at, index)) yield [character, foldCharacter(character)]
    yield [part, [...part].map((one) => (/\p{Nd}/u.test(one) ? foldCharacter(one) : '')).join('')]
    at = index + part.length
  }
  for (const character of text.slice(at)) yield [character, foldCharacter(character)]
}

const known = new Map<string, string>()

/** The folded form of a character: nothing, one or more lower-case letters or digits, or a space. */
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
 * Folds a text for searching: Arabic without hamza, vowel signs and tatweel, with ى ة as ي ه; Latin in lower case without accents;
 * Western digits; numbers without separators between thousands; one space between words.
 */
export function fold(text: string): string {
  let folded = ''
  const add = (unit: string) => {
    for (const one of unit) if (one !== ' ' || !folded.endsWith(' ')) folded += one
  }
  // Most texts have no number of thousands, and are read character by character.
  if (!SEPARATED.test(text)) for (const character of text) add(foldCharacter(character))
  else for (const [, unit] of unitsOf(text)) add(unit)
  return folded
}

/** A folded text with the origin of each of its characters. */
export interface Folded {
  readonly text: string
  /** For each character of `text`, the start of the original character. */
  readonly starts: readonly number[]
  /** For each character of `text`, the end of the original character with its vowel signs. */
  readonly ends: readonly number[]
}

/** Like `fold`, but keeps the offsets, so that a match in the folded text can be shown in the original. */
export function foldWithOffsets(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let offset = 0
  for (const [original, unit] of unitsOf(text)) {
    const end = offset + original.length
    const before = folded.length
    for (const one of unit) if (one !== ' ' || !folded.endsWith(' ')) folded += one
    // Vowel signs and tatweel belong to the preceding letter; direction marks do not.
    if (folded.length === before && ON_LETTER.test(original)) {
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

/** Maps a range of the folded text to the original, in whole characters. */
export function unfold({ starts, ends }: Folded, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
}
