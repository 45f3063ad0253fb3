import type { SearchIndex } from './searchIndex.ts'
import { isStopWord } from './words/stopWords.ts'
import type { ExpandedWord } from './expand.ts'
import { MATCH_GRADE } from './expand.ts'
import { bareOf, coresOf } from './words/words.ts'

/** An entity that a query names, with the position of its name among the words. */
export interface NamedEntity {
  /** Its index among the entities. */
  readonly entity: number
  readonly from: number
  readonly to: number
}

/** The maximum number of words in a name. */
const LONGEST = 8

const sentencesOf = ({ entities }: SearchIndex, at: number): number => entities[at]?.sentences ?? 0

/** The entity that a name refers to: labels before forms in the texts, then the one with the most sentences. */
function bearerOf(index: SearchIndex, name: string): number | undefined {
  const bare = bareOf(name)
  const isOwn = (at: number) => index.entities[at]?.names.some((one) => !one.isForm && one.bare === bare) === true
  const bearers = index.named.get(bare) ?? []
  return bearers.toSorted(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || sentencesOf(index, b) - sentencesOf(index, a),
  )[0]
}

/** The entity whose single-word name sounds or looks like an unknown word; of several, the one with the most sentences. */
function alikeBearer(index: SearchIndex, { approximate, words }: ExpandedWord): number | undefined {
  if (!approximate) return undefined
  const bearers = [...words].flatMap((word) => bearerOf(index, word) ?? [])
  return bearers.toSorted((a, b) => sentencesOf(index, b) - sentencesOf(index, a))[0]
}

/** The person whose name has a part that no other name has. */
function personCalled({ entities }: SearchIndex, { fit, approximate }: ExpandedWord): number | undefined {
  const least = approximate ? MATCH_GRADE.like : MATCH_GRADE.whole
  const called = entities.flatMap(({ entity }, at) => ((fit[at] ?? MATCH_GRADE.none) >= least ? [{ entity, at }] : []))
  const [only, ...others] = called
  return others.length === 0 && only?.entity.type === 'person' ? only.at : undefined
}

/**
 * Finds the entities that a query names, from left to right, the longest names first.
 * @param words the folded words of the query
 * @param wantedOf the expansion of a word; `undefined` for a word that the search ignores
 * @param isInCapitals whether a word is in capitals, and so a name even if it looks like a stop word
 */
export function namedEntities(
  index: SearchIndex,
  words: readonly string[],
  wantedOf: (word: string) => ExpandedWord | undefined,
  isInCapitals: (at: number) => boolean,
): readonly NamedEntity[] {
  const found: NamedEntity[] = []
  for (let from = 0; from < words.length;) {
    const named = nameAt(index, words, from, isInCapitals(from)) ?? partOfName(index, words, from, wantedOf)
    if (named === undefined) {
      from += 1
      continue
    }
    if (found.every(({ entity }) => entity !== named.entity)) found.push(named)
    from = named.to
  }
  return found
}

function nameAt(
  index: SearchIndex,
  words: readonly string[],
  from: number,
  isInCapitals: boolean,
): NamedEntity | undefined {
  const first = words[from] ?? ''
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
    const rest = words.slice(from + 1, to)
    if (rest.length === 0 && words.length > 1 && isStopWord(first) && !isInCapitals) return undefined
    for (const start of [first, ...coresOf(first)]) {
      const entity = bearerOf(index, [start, ...rest].join(' '))
      if (entity !== undefined) return { entity, from, to }
    }
  }
  return undefined
}

function partOfName(
  index: SearchIndex,
  words: readonly string[],
  from: number,
  wantedOf: (word: string) => ExpandedWord | undefined,
): NamedEntity | undefined {
  const wanted = wantedOf(words[from] ?? '')
  const entity = wanted && (alikeBearer(index, wanted) ?? personCalled(index, wanted))
  return entity === undefined ? undefined : { entity, from, to: from + 1 }
}
