import { describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../../src/domain/search/searchIndex.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { isRight, onTopOf } from './firstHit.ts'
import { JUDGED_QUERIES } from './judgedQueries.ts'

const index = createSearchIndex(dataset, lookup)

describe('a search shows on top what was judged right before its ranking was made', () => {
  it.each(JUDGED_QUERIES)('$query ($language)', (judged) => {
    expect(isRight(index, lookup, judged), JSON.stringify(onTopOf(index, judged.query))).toBe(true)
  })
})
