import type { SearchIndex } from './searchIndex.ts'
import { beginningWith, soundingLike, spelledLike } from './lexicon.ts'
import { rootOf, stemOf } from './words/stems.ts'
import { synonymsOf } from './words/synonyms.ts'
import { coresOf, withoutAnd, withoutArticle } from './words/words.ts'

/** How well a record matches a word; 0 means not at all. */
export const MATCH_GRADE = { none: 0, like: 1, begins: 2, stem: 3, whole: 4 } as const

/** A word of the query with its interpretations. */
export interface ExpandedWord {
  readonly text: string
  /** Prefixes to match: the word as typed, and without its article or an attached particle. */
  readonly beginnings: readonly string[]
  /** Whole words to match: another form of the word, the same name in the other script, or a word one typing error away. */
  readonly words: ReadonlySet<string>
  /** No word has this spelling; the results are approximate. */
  readonly approximate: boolean
  /** The grade of each record, one of `MATCH_GRADE`. */
  readonly fit: Uint8Array
}

/** With more records than this, reading all that contain a single letter takes longer than a frame. */
const MANY_RECORDS = 5_000

/** Whether to search only the entities: for one letter, which nearly every sentence of a large dataset has. */
export const isForNamesOnly = ({ entities, relations, sentences }: SearchIndex, folded: string): boolean =>
  /^\p{L}$/u.test(folded) && entities.length + relations.length + sentences.length > MANY_RECORDS

/**
 * Finds the records of one folded word of a query. Exact spellings rank above approximate ones.
 * @param options.isOneOfSeveral whether the query has other words, by which a word of many meanings is understood
 * @param options.isAbbreviation whether it is spelled letter by letter, so that another letter makes it another word
 */
export function expand(
  index: SearchIndex,
  text: string,
  { isOneOfSeveral = false, isAbbreviation = false } = {},
): ExpandedWord {
  const { lexicon, entities, relations, sentences } = index
  const fit = new Uint8Array(entities.length + relations.length + sentences.length)
  const found = { anything: false, whole: false }
  const beginnings: string[] = []
  const words = new Set<string>()

  const end = !isOneOfSeveral && isForNamesOnly(index, text) ? entities.length : fit.length
  const note = (at: number, value: number) => {
    for (const record of lexicon.records[at] ?? []) {
      if (record >= end) break
      if ((fit[record] ?? 0) < value) fit[record] = value
    }
  }
  const begin = (beginning: string, least: number) => {
    const { from, to } = beginningWith(lexicon, beginning)
    const isShort = beginning.length < least
    for (let at = from; at < to; at++) {
      const isWhole = lexicon.terms[at] === beginning
      if (!isWhole && isShort) continue
      note(at, isWhole ? MATCH_GRADE.whole : MATCH_GRADE.begins)
      found.anything = true
      found.whole ||= isWhole
    }
    if (isShort) words.add(beginning)
    else if (to > from) beginnings.push(beginning)
  }
  const inflect = (forms: ReadonlyMap<string, readonly number[]>, common: string | null) => {
    for (const at of (common !== null && forms.get(common)) || []) {
      words.add(lexicon.terms[at] ?? '')
      note(at, MATCH_GRADE.stem)
      found.anything = true
    }
  }
  const resemble = (places: readonly number[]) => {
    for (const at of places) {
      words.add(lexicon.terms[at] ?? '')
      note(at, MATCH_GRADE.like)
      found.anything = true
    }
  }
  /** Relations that are stated by a word of the same root, however loosely. */
  const derive = (root: string | null) => {
    for (const at of (root !== null && lexicon.roots.get(root)) || []) {
      for (const record of lexicon.records[at] ?? []) {
        const isRelation = record >= entities.length && record < entities.length + relations.length
        if (isRelation && fit[record] === MATCH_GRADE.none) fit[record] = MATCH_GRADE.like
      }
    }
  }
  /** What is said in other words: an attack for an ambush. */
  const mean = (key: string) => {
    for (const at of lexicon.stems.get(key) ?? []) {
      words.add(lexicon.terms[at] ?? '')
      for (const record of lexicon.records[at] ?? []) {
        if (fit[record] === MATCH_GRADE.none) fit[record] = MATCH_GRADE.like
        found.anything = true
      }
    }
  }
  const namesAnEntity = () => fit.subarray(0, entities.length).some((value) => value !== MATCH_GRADE.none)

  // "UN" is no beginning of "united" when something else is asked as well.
  begin(text, isAbbreviation && isOneOfSeveral ? Infinity : 1)
  const bare = withoutArticle(text)
  if (bare !== text) begin(bare, 1)
  // «ومالي» in a sentence may mean مالي; but the ك of «كمرا» is not a particle, and كمرا is a name.
  if (!namesAnEntity()) for (const core of coresOf(text)) if (core !== bare) begin(core, 4)
  inflect(lexicon.stems, stemOf(text))
  // «وشي»: and Xi. So short a name is only taken for one if no word is written so.
  const joined = withoutAnd(text)
  if (!found.anything && joined !== text) begin(joined, Infinity)
  if (isOneOfSeveral) {
    derive(rootOf(text))
    for (const key of synonymsOf(text)) mean(key)
  }
  const approximate = !found.anything
  if (approximate || (!found.whole && text.length > 4 && !namesAnEntity())) resemble(soundingLike(lexicon, text))
  if (found.anything) return { text, beginnings, words, approximate, fit }
  inflect(lexicon.roots, rootOf(text))
  if (!found.anything && !isAbbreviation) resemble(spelledLike(lexicon, text))
  return { text, beginnings, words, approximate: found.anything, fit }
}
