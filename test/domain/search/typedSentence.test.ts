import { describe, expect, it } from 'vitest'
import { search } from '../../../src/domain/search/search.ts'
import { createSearchIndex } from '../../../src/domain/search/searchIndex.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

const index = createSearchIndex(dataset, lookup)
const LIMITS = { entities: 5, relations: 5, sentences: 7 }

/** Every sentence of at least five words, in every language that the dataset has it in. */
const TEXTS = index.sentences.flatMap(({ document, sentence }) =>
  [sliceOf(document.text, sentence), ...Object.values(sentence.translations ?? {})].filter(
    (text) => text.split(/\s+/).length >= 5,
  ),
)

/** Whether a sentence that has these words verbatim is on top. */
function comesFirst(typed: string): boolean {
  const { order, sentences } = search(index, typed, LIMITS)
  const [best] = sentences.best
  if (order[0] !== 'sentences' || best === undefined) return false
  return [sliceOf(best.document.text, best.sentence), ...Object.values(best.sentence.translations ?? {})].some((text) =>
    text.includes(typed),
  )
}

describe('a sentence that is typed or pasted comes first, before the relation that says the same', () => {
  it('whole, in either language', () => {
    expect(TEXTS.length).toBeGreaterThan(150)
    expect(TEXTS.filter((text) => !comesFirst(text))).toEqual([])
  })

  it('by its first eight words', () => {
    const begun = TEXTS.map((text) => /^(?:\S+\s+){0,7}\S+/.exec(text)?.[0] ?? '')
    expect(begun.filter((text) => !comesFirst(text))).toEqual([])
  })
})
