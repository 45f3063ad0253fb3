import type { EntityEntry, SearchIndex } from './searchIndex.ts'
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

/** The entities that a query is about: without the places where it looks for them, unless it names nothing else. */
export function withoutPlaces(all: readonly EntityEntry[]): readonly EntityEntry[] {
  const actors = all.filter(({ entity }) => entity.type !== 'place')
  return actors.length > 0 ? actors : all
}

/** Whatever a text calls them is a name: «النصرة» for «نصرة الإسلام والمسلمين». */
const ALWAYS_NAMED: ReadonlySet<string> = new Set(['country', 'place', 'armed-group'])

/** Whether words call an entity only what a text calls it, and not by a name of its own or its end: a surname. */
function isDescription(
  { entities }: SearchIndex,
  words: readonly string[],
  { entity, from, to }: NamedEntity,
): boolean {
  const said = bareOf(words.slice(from, to).join(' '))
  const { entity: called, names = [] } = entities[entity] ?? {}
  if (called === undefined || ALWAYS_NAMED.has(called.type)) return false
  const isOwn = names.some(({ bare, isForm }) => !isForm && (bare === said || bare.endsWith(` ${said}`)))
  return !isOwn && names.some(({ bare }) => bare === said)
}

/**
 * Without those whom a query only seems to name beside others: «أسلحة», weapons, is what a text calls certain weapons, and «وزير الدفاع»
 * a certain minister, but whoever asks for those of Russia does not mean them, unless a relation joins the two.
 */
export function withoutChance(
  index: SearchIndex,
  words: readonly string[],
  named: readonly NamedEntity[],
): readonly NamedEntity[] {
  const proper = named.filter((one) => !isDescription(index, words, one))
  if (proper.length === 0 || proper.length === named.length) return named
  const idOf = ({ entity }: NamedEntity) => index.entities[entity]?.entity.id
  const ids = new Set(proper.map(idOf))
  const joined = new Set(
    index.relations.flatMap(({ relation: { source, target } }) => [
      ...(ids.has(source) ? [target] : []),
      ...(ids.has(target) ? [source] : []),
    ]),
  )
  return named.filter((one) => proper.includes(one) || joined.has(idOf(one) ?? ''))
}
