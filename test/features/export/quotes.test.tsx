import { expect, it } from 'vitest'
import { byPreference, offeredQuotes } from '../../../src/features/export/quotes.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { present } from '../present.ts'
import { dataset } from '../../scene/bundled.ts'

it('proposes each sentence once, the best documented relation first, then short ones of other categories', () => {
  const state = createAppStore(dataset).getState()
  const offered = offeredQuotes(
    state,
    dataset.relations.map(({ id }) => id),
  )
  const [first] = offered
  const one = present(first)
  const twin = { ...one, relation: 'twin', quote: { ...one.quote, key: 'twin' } }
  const proposed = byPreference([...offered, twin])
  expect(proposed[0]).toBe(first)
  expect(proposed.map(({ relation }) => relation)).not.toContain('twin')
  const sentences = proposed.map(({ quote: { source } }) => `${source.span.start} ${source.text}`)
  expect(new Set(sentences).size).toBe(sentences.length)
  const categories = proposed.slice(0, 3).map(({ quote }) => quote.category)
  expect(new Set(categories).size).toBe(3)
})
