import { distanceOf, isNear } from './distance.ts'
import { readingsOf } from './consonantKey.ts'
import { coresOf, wordsOf } from './words.ts'

/** Which records have which word; words in the order of their code units, so that those with one beginning stand together. */
export interface Lexicon {
  readonly terms: readonly string[]
  /** For each word the records that have it, in ascending order. */
  readonly records: readonly (readonly number[])[]
  /** For each word one bit for each kind of letter in it: most words are seen to be unlike another by this alone. */
  readonly letters: Int32Array
  /** Words of names by their consonants, each with how it sounds. */
  readonly skeletons: ReadonlyMap<string, readonly Sounding[]>
}

interface Sounding {
  /** The place of the word among the terms. */
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

/** Gathers words; records must come in ascending order. */
export class LexiconBuilder {
  private readonly found = new Map<string, number[]>()
  private readonly names = new Set<string>()
  private readonly forms = new Map<string, readonly string[]>()

  add(term: string, record: number): void {
    const records = this.found.get(term)
    if (records === undefined) this.found.set(term, [record])
    else if (records.at(-1) !== record) records.push(record)
  }

  /** The words of a folded text, each also without what is written onto it. A name's may be looked for in another script. */
  addText(folded: string, record: number, isName = false): void {
    for (const { text } of wordsOf(folded)) {
      for (const form of this.formsOf(text)) this.add(form, record)
      if (isName) this.names.add(text)
    }
  }

  /** The same words come again and again. */
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
    terms.forEach((term, at) => {
      if (!this.names.has(term)) return
      for (const { skeleton, sounds } of readingsOf(term)) {
        const alike = skeletons.get(skeleton)
        if (alike === undefined) skeletons.set(skeleton, [{ at, sounds }])
        else alike.push({ at, sounds })
      }
    })
    return {
      terms,
      records: terms.map((term) => this.found.get(term) ?? []),
      letters: Int32Array.from(terms, lettersOf),
      skeletons,
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

/** The words that begin so, as a half-open range of places. */
export function beginningWith(lexicon: Lexicon, beginning: string): { readonly from: number; readonly to: number } {
  return {
    from: firstNotBefore(lexicon.terms, beginning),
    to: firstNotBefore(lexicon.terms, `${beginning}\uffff`),
  }
}

/** Vowels may be this far apart and the names still be one. */
const FARTHEST = 6

/**
 * The words of names that have the same consonants, in whichever script: those whose vowels are closest, and other forms of
 * the same entities. So Ghoita is غويتا and Goïta, and not قوات.
 */
export function soundingLike(lexicon: Lexicon, word: string): readonly number[] {
  const alike = readingsOf(word).flatMap(({ skeleton, sounds }) =>
    (lexicon.skeletons.get(skeleton) ?? []).map((one) => ({
      at: one.at,
      distance: distanceOf(sounds, one.sounds, FARTHEST),
    })),
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

/** The words that this one is a slip away from: one in five letters, two in eight. Shorter words are taken as they are. */
export function spelledLike(lexicon: Lexicon, word: string): readonly number[] {
  if (word.length < 5) return []
  const most = word.length < 8 ? 1 : 2
  const letters = lettersOf(word)
  const near: number[] = []
  lexicon.terms.forEach((term, at) => {
    if (countBits(letters & ~(lexicon.letters[at] ?? 0)) <= most && isNear(word, term, most)) near.push(at)
  })
  return near
}
