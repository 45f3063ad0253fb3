import { distanceOf, isNear } from './words/distance.ts'
import { phoneticKeysOf } from './words/phoneticKeys.ts'
import { rootOf, stemOf } from './words/stems.ts'
import { isNumeral, isStopWord } from './words/stopWords.ts'
import { coresOf, withoutArticle, wordsOf } from './words/words.ts'

/** The records of each word. Words are sorted by code unit, so that words with a common prefix are adjacent. */
export interface Lexicon {
  readonly terms: readonly string[]
  /** For each word, its records in ascending order. */
  readonly records: readonly (readonly number[])[]
  /** For each word, one bit per kind of letter in it, which rules out most dissimilar words cheaply. */
  readonly letters: Int32Array
  /** For each word, 1 if it is written so, apart from its article; 0 if only a particle's removal gives it: «زير» of «وزير». */
  readonly isWritten: Uint8Array
  /** Words of names by their consonants, each with its sound. */
  readonly skeletons: ReadonlyMap<string, readonly Sounding[]>
  /** The words by their stems, as indexes. */
  readonly stems: ReadonlyMap<string, readonly number[]>
  /** Arabic words by their roots, as indexes. */
  readonly roots: ReadonlyMap<string, readonly number[]>
}

interface Sounding {
  /** The index of the word among the terms. */
  readonly at: number
  readonly sounds: string
}

function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Collects words; records must come in ascending order. */
export class LexiconBuilder {
  private readonly found = new Map<string, number[]>()
  private readonly names = new Set<string>()
  private readonly written = new Set<string>()
  private readonly forms = new Map<string, readonly string[]>()

  add(term: string, record: number): void {
    const records = this.found.get(term)
    if (records === undefined) this.found.set(term, [record])
    else if (records.at(-1) !== record) records.push(record)
  }

  /** Adds the words of a folded text, each also as its stems. The words of a name can be found in the other script. */
  addText(folded: string, record: number, isName = false): void {
    for (const { text } of wordsOf(folded)) {
      for (const form of this.formsOf(text)) this.add(form, record)
      this.written.add(text).add(withoutArticle(text))
      if (isName) this.names.add(text)
    }
  }

  /** A cache, because the same words recur often. */
  private formsOf(word: string): readonly string[] {
    const known = this.forms.get(word)
    if (known !== undefined) return known
    const forms = [word, ...coresOf(word)]
    this.forms.set(word, forms)
    return forms
  }

  finish(): Lexicon {
    const terms = [...this.found.keys()].sort()
    const skeletons = new Map<string, Sounding[]>()
    const stems = new Map<string, number[]>()
    const roots = new Map<string, number[]>()
    const note = (places: Map<string, number[]>, key: string | null, at: number) => {
      if (key === null) return
      const own = places.get(key)
      if (own === undefined) places.set(key, [at])
      else own.push(at)
    }
    terms.forEach((term, at) => {
      // «عقب», after, is no form of «عقوبات», sanctions.
      if (!isStopWord(term)) {
        note(stems, stemOf(term), at)
        note(roots, rootOf(term), at)
      }
      if (!this.names.has(term) || isNumeral(term)) return
      for (const { consonants, sounds } of phoneticKeysOf(term)) {
        const alike = skeletons.get(consonants)
        if (alike === undefined) skeletons.set(consonants, [{ at, sounds }])
        else alike.push({ at, sounds })
      }
    })
    return {
      terms,
      records: terms.map((term) => this.found.get(term) ?? []),
      letters: Int32Array.from(terms, lettersOf),
      isWritten: Uint8Array.from(terms, (term) => Number(this.written.has(term))),
      skeletons,
      stems,
      roots,
    }
  }
}

function firstNotBefore(terms: readonly string[], bound: string): number {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] ?? '') < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** The words with a prefix, as a half-open range of indexes. */
export function beginningWith(lexicon: Lexicon, beginning: string): { readonly from: number; readonly to: number } {
  return {
    from: firstNotBefore(lexicon.terms, beginning),
    to: firstNotBefore(lexicon.terms, `${beginning}\uffff`),
  }
}

/** The largest difference in vowels between spellings of the same name. */
const FARTHEST = 6
/** The largest that is still alike, and the largest between spellings with only two consonants. */
const FAR = 2
const NEAR = 1

/**
 * The words of names with the same consonants, in either script: those with the closest vowels, and other forms of the same
 * entities. So Ghoita matches غويتا and Goïta, but not قوات.
 */
export function soundingLike(lexicon: Lexicon, word: string): readonly number[] {
  const alike = phoneticKeysOf(word).flatMap(({ consonants, sounds }) =>
    (lexicon.skeletons.get(consonants) ?? [])
      .map((one) => ({ at: one.at, distance: distanceOf(sounds, one.sounds, FARTHEST) }))
      // Two consonants are common to many words.
      .filter(({ distance }) => distance <= (consonants.length > 2 ? FAR : NEAR)),
  )
  const closest = Math.min(FARTHEST, ...alike.map(({ distance }) => distance))
  const named = new Set<number>()
  for (const { at, distance } of alike) {
    if (distance <= closest) for (const record of lexicon.records[at] ?? []) named.add(record)
  }
  const same = alike.filter(({ at, distance }) => {
    if (distance <= closest) return true
    const [first] = lexicon.records[at] ?? []
    return first !== undefined && named.has(first)
  })
  return [...new Set(same.map(({ at }) => at))]
}

/**
 * The words within typing errors of this one: one error from five letters on, two from eight. Shorter words must match exactly;
 * an Arabic article does not count.
 */
export function spelledLike(lexicon: Lexicon, word: string): readonly number[] {
  if (withoutArticle(word).length < 5) return []
  const most = word.length < 8 ? 1 : 2
  const letters = lettersOf(word)
  const near: number[] = []
  // "national" is no slip for "nations": another ending makes it another word.
  const stem = stemOf(word)
  const isOther = (term: string) => stem !== null && stem !== word && stem.length > 3 && term.startsWith(stem)
  lexicon.terms.forEach((term, at) => {
    if (lexicon.isWritten[at] === 0 || isOther(term)) return
    if (countBits(letters & ~(lexicon.letters[at] ?? 0)) <= most && isNear(word, term, most)) near.push(at)
  })
  return near
}
