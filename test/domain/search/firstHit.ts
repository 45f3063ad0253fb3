import type { Lookup } from '../../../src/domain/dataset/lookup.ts'
import { known } from '../../../src/domain/dataset/lookup.ts'
import type { SearchIndex } from '../../../src/domain/search/searchIndex.ts'
import type { SearchResults } from '../../../src/domain/search/search.ts'
import { search } from '../../../src/domain/search/search.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'
import type { Hit, JudgedQuery, Result } from './queryTable.ts'

/** The result on top of the list, and, for a pair, the one below it; `null` if nothing is found. */
export interface OnTop {
  readonly first: Result
  readonly second: Result | null
}

function between({ between: found }: SearchResults): OnTop | null {
  if (found === null) return null
  const [one, other] = found.ends.map(({ entity }) => entity.id).toSorted()
  if (one === undefined || other === undefined) return null
  const chain: Result = { chain: [one, other] }
  return found.sentences > 0 ? { first: { pair: [one, other] }, second: chain } : { first: chain, second: null }
}

/** What a search shows on top. */
export function onTopOf(index: SearchIndex, query: string): OnTop | null {
  const results = search(index, query, { entities: 5, relations: 5, sentences: 7 })
  for (const kind of results.order) {
    if (kind === 'between') {
      const found = between(results)
      if (found !== null) return found
      continue
    }
    const [entity, relation, sentence] = [
      results.entities.best[0],
      results.relations.best[0],
      results.sentences.best[0],
    ]
    if (kind === 'entities' && entity !== undefined) return { first: { entity: entity.entity.id }, second: null }
    if (kind === 'relations' && relation !== undefined)
      return { first: { relation: relation.relation.id }, second: null }
    if (kind === 'sentences' && sentence !== undefined) {
      const containing = sliceOf(sentence.document.text, sentence.sentence)
      return { first: { sentence: { document: sentence.document.id, containing } }, second: null }
    }
  }
  return null
}

/** Whether a sentence, or one of its translations, has these words. */
function has(lookup: Lookup, found: Result, wanted: Result): boolean {
  if (!('sentence' in found) || !('sentence' in wanted)) return false
  const document = known(lookup.document, found.sentence.document)
  const sentence = document.sentences.find((one) => sliceOf(document.text, one) === found.sentence.containing)
  const texts = [found.sentence.containing, ...Object.values(sentence?.translations ?? {})]
  return document.id === wanted.sentence.document && texts.some((text) => text.includes(wanted.sentence.containing))
}

const resultsOf = (hit: Hit): readonly Result[] => ('oneOf' in hit ? hit.oneOf : 'nothing' in hit ? [] : [hit])

/** Whether a search shows on top what was judged right, and below a pair its chain. */
export function isRight(index: SearchIndex, lookup: Lookup, { query, first }: JudgedQuery): boolean {
  const found = onTopOf(index, query)
  if (found === null || 'nothing' in first) return found === null && 'nothing' in first
  const wanted = resultsOf(first)
  const isWanted = wanted.some(
    (one) => JSON.stringify(one) === JSON.stringify(found.first) || has(lookup, found.first, one),
  )
  return isWanted && (!('pair' in found.first) || (found.second !== null && 'chain' in found.second))
}
